import type { FollowerCount } from '@/lib/model/account';
import type { AccountKey } from '@/lib/model/keys';
import type { Database } from './db';

/**
 * The counts of an account that tell how many followed at any time between `from` and `to` (epoch
 * ms): those taken in between, the last before and the first after. Oldest first.
 */
export async function followersAround(
  db: Database,
  account: AccountKey,
  from: number,
  to: number,
): Promise<FollowerCount[]> {
  const taken = (after: number, until: number) =>
    db.followers
      .where('[accountKey+takenAt]')
      .between([account, after], [account, until], false, true);
  const [before, within, next] = await Promise.all([
    taken(-Infinity, from).last(),
    taken(from, to).toArray(),
    taken(to, Infinity).first(),
  ]);
  return [before ?? [], within, next ?? []].flat();
}

/** The newest count of an account. */
export function latestFollowerCount(
  db: Database,
  account: AccountKey,
): PromiseLike<FollowerCount | undefined> {
  return db.followers
    .where('[accountKey+takenAt]')
    .between([account, -Infinity], [account, Infinity])
    .last();
}
