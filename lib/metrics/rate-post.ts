import type { FollowerCount } from '@/lib/model/account';
import type { Post } from '@/lib/model/post';
import { engagementRate } from './engagement-rate';
import { followersAt } from './followers-at';
import { interactionsOf } from './interactions';
import { present } from './present';

/** How a post did, as far as it can be told. */
export interface Rating {
  interactions?: number;
  /** In percent: interactions ÷ followers at post time × 100. */
  rate?: number;
  followers?: number;
  /** Present with `followers`: true when they were counted only after the post. */
  followersEstimated?: boolean;
}

/** @param counts follower counts of the post's author, in any order */
export function ratePost(
  { metrics, publishedAt }: Pick<Post, 'metrics' | 'publishedAt'>,
  counts: Iterable<FollowerCount>,
): Rating {
  const interactions = interactionsOf(metrics);
  const then = publishedAt === undefined ? undefined : followersAt(counts, publishedAt);
  return present({
    interactions,
    rate:
      interactions !== undefined && then ? engagementRate(interactions, then.followers) : undefined,
    followers: then?.followers,
    followersEstimated: then?.estimated,
  });
}
