/**
 * Engagement rate by followers, in percent: interactions ÷ followers at post time × 100
 * (product.md §3.1).
 *
 * @returns `undefined` for an account without followers, where no rate can be told
 */
export function engagementRate(interactions: number, followers: number): number | undefined {
  return followers > 0 ? (interactions * 100) / followers : undefined;
}
