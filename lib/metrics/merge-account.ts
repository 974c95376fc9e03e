import type { Account, FollowerCount } from '@/lib/model/account';
import type { AccountReading } from '@/lib/model/reading';
import { present } from './present';
import { mayBe } from './rounded';
import { dayMs } from './spans';

/** The row of an account after a reading of its profile; a late reading only fills gaps. */
export function mergeIntoAccount(account: Account | undefined, reading: AccountReading): Account {
  const { key, platform, handle, name, nativeId, seenAt } = reading;
  const told = present({ key, platform, handle, name, nativeId });
  if (!account) return { ...told, firstSeenAt: seenAt, lastSeenAt: seenAt };
  if (seenAt <= account.lastSeenAt) return { ...told, ...account };
  return { ...account, ...told, lastSeenAt: seenAt };
}

/**
 * The follower count to store from a profile: only when it is newer than the last one and says
 * something new, that is, it changed or a day (24 h) passed.
 */
export function followerNews(
  last: FollowerCount | undefined,
  reading: AccountReading,
): FollowerCount | undefined {
  const { key, followers, following, posts, rounded, seenAt } = reading;
  if (followers === undefined) return undefined;
  const count = present({ accountKey: key, takenAt: seenAt, followers, following, posts, rounded });
  if (!last) return count;
  if (seenAt <= last.takenAt) return undefined;
  return differs(last, count) || seenAt - last.takenAt >= dayMs ? count : undefined;
}

function differs(last: FollowerCount, next: FollowerCount): boolean {
  if (last.followers === next.followers) return false;
  const blurs = next.rounded.includes('followers') && !last.rounded.includes('followers');
  return !(blurs && mayBe(last.followers, next.followers));
}
