import type { Classify } from '@/lib/metrics/decide-replies';
import { ownersOf } from '@/lib/metrics/owners';
import { present } from '@/lib/metrics/present';
import { accountKey } from '@/lib/model/account-key';
import type { Brand } from '@/lib/model/brand';
import type { AccountKey } from '@/lib/model/keys';
import type { Database } from './db';
import { storeReplies } from './replies';

export interface AssignOptions {
  /** Epoch ms. */
  now: number;
  classify: Classify;
  /** Whether to understand again what was understood before. */
  anew?: boolean;
}

/**
 * Gives the posts of these authors to the brands that own the accounts now, and finds anew what
 * waits for an answer below them. Runs within the transaction of its caller, on `brands`, `posts`
 * and `replies`.
 */
export async function assignPosts(
  db: Database,
  authors: readonly AccountKey[],
  { now, classify, anew = false }: AssignOptions,
): Promise<void> {
  if (authors.length === 0) return;
  const brands = await db.brands.toArray();
  const owners = ownersOf(brands);
  const moved = new Set(authors);
  // A comment deeper in a conversation is to a brand if it names one of its accounts.
  const concerned = brands.map(accountsOf).filter((keys) => keys.some((key) => moved.has(key)));
  const posts = await db.posts
    .where('authorKey')
    .anyOf([...new Set([...moved, ...concerned.flat()])])
    .toArray();
  const changed = posts.map((before) => ({
    before,
    after: present({ ...before, brandId: owners.get(before.authorKey ?? '') }),
  }));
  await db.posts.bulkPut(
    changed.filter(({ before, after }) => before.brandId !== after.brandId).map((one) => one.after),
  );
  await storeReplies(db, changed, { now, owners, classify, anew });
}

/**
 * Finds anew what waits for an answer below all that brands wrote: for what was stored before there
 * was such a list, or understood less well.
 */
export function findReplies(db: Database, options: AssignOptions): Promise<void> {
  return db.transaction('rw', db.brands, db.posts, db.replies, async () => {
    const brands = await db.brands.toArray();
    await assignPosts(db, [...new Set(brands.flatMap(accountsOf))], { ...options, anew: true });
  });
}

export function accountsOf({ accounts }: Pick<Brand, 'accounts'>): AccountKey[] {
  return accounts.map(({ platform, handle }) => accountKey(platform, handle));
}
