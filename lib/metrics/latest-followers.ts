import type { FollowerCount } from '@/lib/model/account';
import type { AccountKey } from '@/lib/model/keys';

export interface LatestFollowers {
  count: number;
  /** When the oldest of the counts in the total was taken, epoch ms. */
  takenAt: number;
  /** True when a site showed one of them abbreviated. */
  rounded: boolean;
}

/**
 * How many follow by the last count of each account, all together.
 *
 * @param counts in any order
 * @param accounts which must all have been counted; without it, those in `counts`
 * @returns `undefined` when an account was never counted: a total with a hole would be wrong
 */
export function latestFollowers(
  counts: readonly FollowerCount[],
  accounts?: readonly AccountKey[],
): LatestFollowers | undefined {
  const last = new Map<AccountKey, FollowerCount>();
  for (const count of counts) {
    const other = last.get(count.accountKey);
    if (!other || count.takenAt > other.takenAt) last.set(count.accountKey, count);
  }
  if (last.size === 0 || accounts?.some((account) => !last.has(account))) return undefined;
  const parts = [...last.values()];
  return {
    count: parts.reduce((sum, { followers }) => sum + followers, 0),
    takenAt: Math.min(...parts.map(({ takenAt }) => takenAt)),
    rounded: parts.some(({ rounded }) => rounded.includes('followers')),
  };
}

/**
 * The first account that leaves a hole in the total: it was never counted, though another one was.
 *
 * @param counts in any order
 * @returns `undefined` when all were counted, and when none was: then nothing is known, not a part
 */
export function uncountedAccount(
  counts: readonly FollowerCount[],
  accounts: readonly AccountKey[],
): AccountKey | undefined {
  const counted = new Set(counts.map(({ accountKey }) => accountKey));
  if (!accounts.some((account) => counted.has(account))) return undefined;
  return accounts.find((account) => !counted.has(account));
}
