import type { Metrics } from '@/lib/model/metrics';
import type { PostKey } from '@/lib/model/keys';

/** What the page shows on an own post: values only, the page's script draws them. */
export interface Badge {
  postKey: PostKey;
  interactions?: number;
  /** Interactions ÷ followers at post time × 100; absent while followers are unknown. */
  rate?: number;
  followers?: number;
  /** True when the follower count is of a later day than the post. */
  followersEstimated?: boolean;
  /** What changed since the last look; absent on the first. */
  change?: { since: number; by: Metrics };
}
