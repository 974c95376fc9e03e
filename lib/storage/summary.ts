import { weekMs } from '@/lib/metrics/spans';
import type { SummaryRows } from '@/lib/metrics/week';
import { accountKey } from '@/lib/model/account-key';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import type { Database } from './db';
import { followersAround } from './follower-counts';

/**
 * What the figures of a brand on one platform are made of. Reads the brand's own posts of the last two weeks by their
 * index and a few follower counts, however much else is stored.
 *
 * @param now epoch ms
 */
export async function loadSummaryRows(
  db: Database,
  brand: Pick<Brand, 'id' | 'accounts'>,
  platform: Platform,
  now: number,
): Promise<SummaryRows> {
  const from = now - 2 * weekMs;
  const accounts = brand.accounts
    .filter((account) => account.platform === platform)
    .map(({ handle }) => accountKey(platform, handle));
  const [posts, ...followers] = await Promise.all([
    db.posts
      .where('[brandId+platform+kind+publishedAt]')
      .between([brand.id, platform, 'post', from], [brand.id, platform, 'post', now], false, true)
      .toArray(),
    ...accounts.map((account) => followersAround(db, account, from, now)),
  ]);
  return { posts, followers: followers.flat(), accounts };
}
