import type { Post } from '@/lib/model/post';
import type { PostReading } from '@/lib/model/reading';
import { same } from './same';
import { dayMs } from './spans';

type Recorded = Pick<Post, 'metrics' | 'recordedAt' | 'lastSeenAt'>;

/**
 * Whether a reading is worth a snapshot: it is the newest, it tells counts at all, and one of them
 * changed or appeared, or a day (24 h) passed since the last snapshot.
 *
 * @param before the post as it was known; absent at the first sight
 * @param after the post with the reading merged in
 */
export function shouldRecord(
  before: Recorded | undefined,
  after: Pick<Post, 'metrics'>,
  { metrics, seenAt }: Pick<PostReading, 'metrics' | 'seenAt'>,
): boolean {
  if (Object.values(metrics).every((count) => count === undefined)) return false;
  if (before?.recordedAt === undefined) return true;
  if (seenAt <= before.lastSeenAt) return false;
  return !same(before.metrics, after.metrics) || seenAt - before.recordedAt >= dayMs;
}
