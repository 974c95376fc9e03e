import './jitless';
import { captureHandler } from '@/lib/capture-handler';
import { localDay } from '@/lib/metrics/local-day';
import { largestBatch } from '@/lib/model/limits';
import type { PostReading } from '@/lib/model/reading';
import { storeBatch } from '@/lib/storage/captures';
import { openDatabase } from '@/lib/storage/db';
import { brand, followersOf, readingAt } from './example';
import { understandComment } from '@/lib/understand-comment';

/**
 * Stores many readings as the background does when pages send them: parsed, decided on, written.
 * Then the same posts once more, with other counts.
 * @returns ms for each of the two
 */
export async function captureAll(count: number): Promise<{ first: number; again: number }> {
  const db = openDatabase();
  const now = Date.now();
  await db.brands.put(brand);
  await db.followers.put(followersOf(1, now));
  const handler = captureHandler({
    now: Date.now,
    mode: async () => 'overlay',
    store: (batch) =>
      storeBatch(db, batch, { now: Date.now(), dayOf: localDay, classify: understandComment }),
    troubleOf: () => undefined,
    trouble: async () => null,
    tell: async () => undefined,
  });
  const readings = Array.from({ length: count }, (_, index) => readingAt(index, count, now));
  const send = async (posts: readonly PostReading[]): Promise<number> => {
    const start = performance.now();
    for (let from = 0; from < count; from += largestBatch) {
      const batch = { posts: posts.slice(from, from + largestBatch), accounts: [] };
      const { stored } = await handler.capture(batch, 'x');
      if (!stored) throw new Error('A batch was refused.');
    }
    return performance.now() - start;
  };
  const first = await send(readings);
  const again = await send(readings.map(grown));
  const [posts, snapshots] = await Promise.all([db.posts.count(), db.snapshots.count()]);
  if (posts !== count || snapshots !== 2 * count) {
    throw new Error(`${posts} posts and ${snapshots} snapshots were stored of ${count} readings.`);
  }
  return { first, again };
}

function grown(reading: PostReading): PostReading {
  const likes = (reading.metrics.likes ?? 0) + 1;
  return { ...reading, seenAt: reading.seenAt + 1, metrics: { ...reading.metrics, likes } };
}
