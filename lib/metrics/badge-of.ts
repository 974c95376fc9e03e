import type { FollowerCount } from '@/lib/model/account';
import { metricNames } from '@/lib/model/limits';
import type { Metrics } from '@/lib/model/metrics';
import type { Post } from '@/lib/model/post';
import type { Badge } from './badge';
import { exactCounts } from './last-look';
import { ratePost } from './rate-post';

/** @param counts follower counts of the post's author, in any order */
export function badgeOf(post: Post, counts: Iterable<FollowerCount>): Badge {
  const { previousLook } = post;
  return {
    postKey: post.key,
    ...ratePost(post, counts),
    ...(previousLook && {
      change: { since: previousLook.at, by: difference(previousLook.metrics, exactCounts(post)) },
    }),
  };
}

/** By how much each count rose that is known on both sides; 0 when it stayed, negative when it fell. */
function difference(before: Metrics, after: Metrics): Metrics {
  const by: Metrics = {};
  for (const metric of metricNames) {
    const [from, to] = [before[metric], after[metric]];
    if (from !== undefined && to !== undefined) by[metric] = to - from;
  }
  return by;
}
