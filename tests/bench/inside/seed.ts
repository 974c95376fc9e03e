import { decide, type Known } from '@/lib/capture';
import { localDay } from '@/lib/metrics/local-day';
import type { PostReading } from '@/lib/model/reading';
import { openDatabase } from '@/lib/storage/db';
import { brand, dayMs, followersOf, readingAt } from './example';

const batchSize = 5000;

/**
 * Fills the database with a year of posts, each with a history of snapshots, as capturing them
 * would have: the rows are decided on by the same code, and only written in larger pieces.
 */
export async function seed(posts: number, snapshotsPerPost: number): Promise<void> {
  const db = openDatabase();
  const now = Date.now();
  const counts = Array.from({ length: 365 }, (_, daysAgo) => followersOf(daysAgo, now));
  await db.brands.put(brand);
  await db.followers.bulkPut(counts);
  const followers = new Map([[counts[0]!.accountKey, counts]]);
  let known: Known = {
    posts: new Map(),
    accounts: new Map(),
    followers,
    days: new Map(),
    health: new Map(),
  };
  for (let from = 0; from < posts; from += batchSize) {
    const readings = Array.from({ length: batchSize }, (_, index) => {
      const { publishedAt = now } = readingAt(from + index, posts, now);
      return readingAt(from + index, posts, now, Math.min(publishedAt + dayMs / 24, now));
    });
    const options = { now, brands: [brand], dayOf: localDay };
    const changes = decide({ posts: readings, accounts: [] }, known, options);
    await db.posts.bulkAdd(changes.posts);
    for (const part of [0, 1]) {
      const half = readings.slice((part * batchSize) / 2, ((part + 1) * batchSize) / 2);
      await db.snapshots.bulkAdd(half.flatMap((reading) => history(reading, snapshotsPerPost)));
    }
    await db.days.bulkPut(changes.days);
    await db.health.bulkPut(changes.health);
    known = {
      ...known,
      days: new Map([...known.days, ...changes.days.map((row) => [`x ${row.day}`, row] as const)]),
    };
  }
  db.close();
}

/** The counts of a post at several looks, a little higher each time. */
function history({ key, seenAt, metrics, source }: PostReading, looks: number) {
  return Array.from({ length: looks }, (_, look) => ({
    postKey: key,
    takenAt: seenAt + look * 1000,
    metrics: { ...metrics, likes: (metrics.likes ?? 0) + look },
    rounded: [],
    source,
  }));
}
