import { z } from 'zod';
import { AccountKey, Instant, PostKey, RowId } from './keys';
import { Metric, Metrics } from './metrics';
import { PostReading, Source } from './reading';

/** The counts of the last look but one, to say what changed since. */
const PreviousLook = z.object({ at: Instant, metrics: Metrics });

/**
 * One row of `posts`: posts and comments alike. `metrics` is the last known value of each count
 * (a sum made when it is written, so that a summary reads no snapshot); the history is in
 * `snapshots`.
 */
export const Post = PostReading.omit({ seenAt: true, missing: true, source: true }).extend({
  authorKey: AccountKey.optional(),
  quotedKey: PostKey.optional(),
  brandId: RowId.optional(),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  /** When the sitting in which the post was last seen began. */
  lookStartedAt: Instant,
  previousLook: PreviousLook.optional(),
  /** When the last snapshot was written. */
  recordedAt: Instant.optional(),
});
export type Post = z.infer<typeof Post>;

/** One row of `snapshots`: the counts as one look showed them, written only when it is news. */
export const Snapshot = z.object({
  postKey: PostKey,
  takenAt: Instant,
  metrics: Metrics,
  rounded: z.array(Metric),
  source: Source,
});
export type Snapshot = z.infer<typeof Snapshot>;
