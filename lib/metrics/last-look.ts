import type { Metrics } from '@/lib/model/metrics';
import type { Post } from '@/lib/model/post';
import { minuteMs } from './spans';

/** Sightings with less than this between them are one look: a person who scrolls to and fro. */
export const lookEndsAfterMs = 30 * minuteMs;

export type Look = Pick<Post, 'lookStartedAt' | 'previousLook'>;

/** Whether a post or profile that is seen at `seenAt` (epoch ms) is looked at anew. */
export function beginsLook(post: Pick<Post, 'lastSeenAt'> | undefined, seenAt: number): boolean {
  return !post || seenAt - post.lastSeenAt >= lookEndsAfterMs;
}

/**
 * The look to which a sighting belongs. When a new one begins, what was known at the end of the one
 * before becomes the counts to compare with; abbreviated counts are left out of it, since a
 * difference to them would be an invention.
 *
 * @param post as it was known before the sighting
 */
export function lookAt(post: Post | undefined, seenAt: number): Look {
  if (!post) return { lookStartedAt: seenAt };
  if (beginsLook(post, seenAt)) {
    const previousLook = { at: post.lastSeenAt, metrics: exactCounts(post) };
    return { lookStartedAt: seenAt, previousLook };
  }
  const { lookStartedAt, previousLook } = post;
  return previousLook ? { lookStartedAt, previousLook } : { lookStartedAt };
}

/** The counts of a post that are known to the unit. */
export function exactCounts({ metrics, rounded }: Pick<Post, 'metrics' | 'rounded'>): Metrics {
  const exact = { ...metrics };
  for (const metric of rounded) delete exact[metric];
  return exact;
}
