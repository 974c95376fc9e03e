import type { Known } from '@/lib/capture';
import { dayKey } from '@/lib/metrics/count-days';
import { groupBy } from '@/lib/metrics/group-by';
import { healthKey } from '@/lib/metrics/health';
import { accountKey } from '@/lib/model/account-key';
import type { FollowerCount } from '@/lib/model/account';
import type { AccountKey, RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import type { Post } from '@/lib/model/post';
import type { Batch, PostReading } from '@/lib/model/reading';
import type { Database } from './db';
import { followersAround, latestFollowerCount } from './follower-counts';

/**
 * Loads what is stored already and has to do with a batch of acceptable readings. Runs within the
 * transaction of its caller.
 */
export async function loadKnown(
  db: Database,
  batch: Batch,
  owners: ReadonlyMap<AccountKey, RowId>,
  dayOf: (at: number) => string,
): Promise<Known> {
  const postKeys = [...new Set(batch.posts.map(({ key }) => key))];
  const accountKeys = [...new Set(batch.accounts.map(({ key }) => key))];
  const [posts, accounts, health] = await Promise.all([
    db.posts.bulkGet(postKeys),
    db.accounts.bulkGet(accountKeys),
    db.health.toArray(),
  ]);
  const found = posts.filter((post) => post !== undefined);
  const days = await db.days.bulkGet(daysOf(batch, found, dayOf));
  const profiles = await Promise.all(accountKeys.map((key) => latestFollowerCount(db, key)));
  const own = await ownFollowers(db, [...batch.posts, ...found], owners);
  const followers = [...profiles.filter((count) => count !== undefined), ...own];
  return {
    posts: mapBy(found, ({ key }) => key),
    accounts: mapBy(accounts, ({ key }) => key),
    followers: groupBy(followers, (count) => count.accountKey),
    days: mapBy(days, dayKey),
    health: mapBy(health, healthKey),
  };
}

/** The days on which the posts of a batch were first seen, or will have been. */
function daysOf(
  batch: Batch,
  known: readonly Post[],
  dayOf: (at: number) => string,
): [Platform, string][] {
  const sightings = [
    ...batch.posts.map(({ platform, seenAt }) => ({ platform, at: seenAt })),
    ...known.map(({ platform, firstSeenAt }) => ({ platform, at: firstSeenAt })),
  ];
  const days = sightings.map(({ platform, at }) => ({ platform, day: dayOf(at) }));
  return [...mapBy(days, dayKey).values()].map(({ platform, day }) => [platform, day]);
}

/** The follower counts that rate the posts of own accounts. */
async function ownFollowers(
  db: Database,
  posts: readonly (Post | PostReading)[],
  owners: ReadonlyMap<AccountKey, RowId>,
): Promise<FollowerCount[]> {
  const times = new Map<AccountKey, number[]>();
  for (const { platform, authorHandle, publishedAt } of posts) {
    if (authorHandle === undefined || publishedAt === undefined) continue;
    const author = accountKey(platform, authorHandle);
    if (owners.has(author)) times.set(author, [...(times.get(author) ?? []), publishedAt]);
  }
  const counts = await Promise.all(
    [...times].map(([author, at]) => followersAround(db, author, Math.min(...at), Math.max(...at))),
  );
  return counts.flat();
}

function mapBy<K, Row>(rows: readonly (Row | undefined)[], keyOf: (row: Row) => K): Map<K, Row> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row] as const])));
}
