import type { FollowerCount } from '@/lib/model/account';
import type { Post } from '@/lib/model/post';
import { engagementRate } from './engagement-rate';
import { followersAt } from './followers-at';
import { interactionMetrics, interactionsOf } from './interactions';
import { present } from './present';

/** How a post did, as far as it can be told. */
export interface Rating {
  interactions?: number;
  /** Present when the site shows one of the counts in `interactions` abbreviated ("11.7K"). */
  rounded?: true;
  /** In percent: interactions ÷ followers at post time × 100. */
  rate?: number;
  followers?: number;
  /** Present with `followers`: true when they were counted only after the post. */
  followersEstimated?: boolean;
  /** Present when the site showed `followers` abbreviated. */
  followersRounded?: true;
}

/** @param counts follower counts of the post's author, in any order */
export function ratePost(
  post: Pick<Post, 'platform' | 'metrics' | 'rounded' | 'publishedAt'>,
  counts: Iterable<FollowerCount>,
): Rating {
  const { platform, metrics, publishedAt } = post;
  const interactions = interactionsOf(metrics, platform);
  const rounded = interactionMetrics[platform].some((metric) => post.rounded.includes(metric));
  const then = publishedAt === undefined ? undefined : followersAt(counts, publishedAt);
  return present({
    interactions,
    rounded: interactions !== undefined && rounded ? (true as const) : undefined,
    rate:
      interactions !== undefined && then ? engagementRate(interactions, then.followers) : undefined,
    followers: then?.followers,
    followersEstimated: then?.estimated,
    followersRounded: then?.rounded,
  });
}
