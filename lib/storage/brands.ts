import { ulid } from 'ulid';
import { ownersOf } from '@/lib/metrics/owners';
import { accountKey } from '@/lib/model/account-key';
import type { Brand, BrandAccount } from '@/lib/model/brand';
import type { BrandColour } from '@/lib/model/brand-colours';
import type { AccountKey, RowId } from '@/lib/model/keys';
import type { Database } from './db';

/** All brands that were not deleted, oldest first. */
export async function allBrands(db: Database): Promise<Brand[]> {
  return (await db.brands.orderBy('id').toArray()).filter(({ deleted }) => !deleted);
}

/**
 * Saves a brand, a new one when `id` is absent, and gives its posts to it: those of accounts that
 * it got, and those of accounts that it lost to whoever else has them. All of it or nothing.
 *
 * @param now epoch ms; `updatedAt` is later than it was even if the clock went back
 * @returns the row as stored, every account once
 */
export function saveBrand(
  db: Database,
  draft: { id?: RowId; name: string; colour: BrandColour; accounts: readonly BrandAccount[] },
  now: number,
): Promise<Brand> {
  return db.transaction('rw', db.brands, db.posts, async () => {
    const before = draft.id === undefined ? undefined : await db.brands.get(draft.id);
    const brand: Brand = {
      id: draft.id ?? ulid(now),
      name: draft.name.trim(),
      colour: draft.colour,
      accounts: [...new Map(draft.accounts.map((a) => [keyOf(a), a])).values()],
      updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1),
      deleted: false,
    };
    await db.brands.put(brand);
    const was = new Set(before?.deleted ? [] : before?.accounts.map(keyOf));
    const is = new Set(brand.accounts.map(keyOf));
    const moved = [...was, ...is].filter((key) => was.has(key) !== is.has(key));
    await assignPosts(db, moved);
    return brand;
  });
}

/**
 * Deletes a brand: its row stays as a tombstone, its posts stay but are no longer its own. All of it
 * or nothing; a brand that is unknown or deleted already is left as it is.
 *
 * @param now epoch ms; `updatedAt` is later than it was even if the clock went back
 */
export function deleteBrand(db: Database, id: RowId, now: number): Promise<void> {
  return db.transaction('rw', db.brands, db.posts, async () => {
    const before = await db.brands.get(id);
    if (!before || before.deleted) return;
    await db.brands.put({
      ...before,
      updatedAt: Math.max(now, before.updatedAt + 1),
      deleted: true,
    });
    await assignPosts(db, before.accounts.map(keyOf));
  });
}

/** Gives the posts of these authors to the brands that own the accounts now. */
async function assignPosts(db: Database, authors: readonly AccountKey[]): Promise<void> {
  const owners = ownersOf(await db.brands.toArray());
  await db.posts
    .where('authorKey')
    .anyOf(authors)
    .modify((post) => {
      const owner = owners.get(post.authorKey ?? '');
      if (owner === undefined) delete post.brandId;
      else post.brandId = owner;
    });
}

function keyOf({ platform, handle }: BrandAccount): AccountKey {
  return accountKey(platform, handle);
}
