import type { Metrics } from '@/lib/model/metrics';

/**
 * What people did under a post for all to see: likes + comments + reposts. Saves and views are not
 * in it: the sites show them to some and not to others, and the engagement rate that community
 * managers compare (product.md §3.1) is made of these three.
 *
 * @returns `undefined` unless all three are known: a sum with a hole would pass for a lower one
 */
export function interactionsOf({ likes, comments, reposts }: Metrics): number | undefined {
  if (likes === undefined || comments === undefined || reposts === undefined) return undefined;
  return likes + comments + reposts;
}
