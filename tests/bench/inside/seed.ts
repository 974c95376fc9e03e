import { localDay } from '@/lib/metrics/local-day';
import { largestBatch } from '@/lib/model/limits';
import type { PostReading } from '@/lib/model/reading';
import type { Snapshot } from '@/lib/model/post';
import { storeBatch } from '@/lib/storage/captures';
import { openDatabase, type Database } from '@/lib/storage/db';
import { brand, dayMs, followersOf, readingAt } from './example';
import { understandComment } from '@/lib/understand-comment';

/** The brand, and how many followed it on each day of the year before `now`. */
export async function seedBrand(now: number): Promise<void> {
  const db = openDatabase();
  await db.brands.put(brand);
  const days = Array.from({ length: 365 }, (_, daysAgo) => followersOf(daysAgo, now));
  await db.followers.bulkPut(days);
  db.close();
}

/**
 * Stores posts number `from` to `to` of a year of `of` posts, in batches as pages send them: what
 * the browser makes of many small writes is not what it makes of a few large ones.
 *
 * @param looks how many snapshots each post has
 */
export async function seedPosts(
  { from, to, of, looks }: { from: number; to: number; of: number; looks: number },
  now: number,
): Promise<void> {
  const db = openDatabase();
  for (let first = from; first < to; first += largestBatch) {
    const posts = Array.from({ length: largestBatch }, (_, index) =>
      seenAfterAnHour(readingAt(first + index, of, now), now),
    );
    await storeBatch(
      db,
      { posts, accounts: [] },
      { now, dayOf: localDay, classify: understandComment },
    );
    await addLaterLooks(db, posts, looks - 1);
  }
  db.close();
}

function seenAfterAnHour(reading: PostReading, now: number): PostReading {
  return { ...reading, seenAt: Math.min((reading.publishedAt ?? now) + dayMs / 24, now) };
}

async function addLaterLooks(
  db: Database,
  posts: readonly PostReading[],
  looks: number,
): Promise<void> {
  const rows = posts.flatMap(({ key, seenAt, metrics, source }) =>
    Array.from({ length: looks }, (_, look): Snapshot => ({
      postKey: key,
      takenAt: seenAt + (look + 1) * 1000,
      metrics: { ...metrics, likes: (metrics.likes ?? 0) + look + 1 },
      rounded: [],
      source,
    })),
  );
  await db.snapshots.bulkAdd(rows);
}
