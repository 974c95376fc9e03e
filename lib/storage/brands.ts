import { ulid } from 'ulid';
import type { Classify } from '@/lib/metrics/decide-replies';
import { present } from '@/lib/metrics/present';
import { accountKey } from '@/lib/model/account-key';
import type { Brand, BrandAccount } from '@/lib/model/brand';
import type { BrandColour } from '@/lib/model/brand-colours';
import type { Department } from '@/lib/model/hand-over';
import type { AccountKey, RowId } from '@/lib/model/keys';
import { accountsOf, assignPosts } from './assign-posts';
import type { Database } from './db';
import { laterThan } from './later';

/** All brands that were not deleted, oldest first. */
export async function allBrands(db: Database): Promise<Brand[]> {
  return (await db.brands.orderBy('id').toArray()).filter(({ deleted }) => !deleted);
}

/**
 * Saves a brand, a new one when `id` is absent, and gives its posts to it: those of accounts that
 * it got, and those of accounts that it lost to whoever else has them, with what waits for an answer
 * below them. All of it or nothing.
 *
 * @param now epoch ms; `updatedAt` is later than it was even if the clock went back
 * @param classify tells what the comments call for that it got
 * @returns the row as stored, every account once
 */
export function saveBrand(
  db: Database,
  draft: { id?: RowId; name: string; colour: BrandColour; accounts: readonly BrandAccount[] },
  now: number,
  classify: Classify,
): Promise<Brand> {
  return db.transaction('rw', db.brands, db.posts, db.replies, async () => {
    const before = draft.id === undefined ? undefined : await db.brands.get(draft.id);
    const brand: Brand = {
      id: draft.id ?? ulid(now),
      name: draft.name.trim(),
      colour: draft.colour,
      accounts: [...new Map(draft.accounts.map((a) => [keyOf(a), a])).values()],
      ...handOverPart(before),
      updatedAt: laterThan(before, now),
      deleted: false,
    };
    await db.brands.put(brand);
    const was = new Set(before && !before.deleted ? accountsOf(before) : []);
    const is = new Set(accountsOf(brand));
    const moved = [...was, ...is].filter((key) => was.has(key) !== is.has(key));
    if (moved.length > 0) await assignPosts(db, [...was, ...is], { now, classify });
    return brand;
  });
}

/**
 * Deletes a brand: its row stays as a tombstone, its posts stay but are no longer its own. All of it
 * or nothing; a brand that is unknown or deleted already is left as it is.
 *
 * @param now epoch ms; `updatedAt` is later than it was even if the clock went back
 */
export function deleteBrand(
  db: Database,
  id: RowId,
  now: number,
  classify: Classify,
): Promise<void> {
  return db.transaction('rw', db.brands, db.posts, db.replies, async () => {
    const before = await db.brands.get(id);
    if (!before || before.deleted) return;
    await db.brands.put({ ...before, updatedAt: laterThan(before, now), deleted: true });
    await assignPosts(db, accountsOf(before), { now, classify });
  });
}

/**
 * Saves to whom a brand hands over, and within which time it says that it answers.
 *
 * @param replyDelay in words; empty for no promise
 * @returns false when there is no such brand any more: then nothing is saved
 */
export function saveDepartments(
  db: Database,
  id: RowId,
  { departments, replyDelay }: { departments: readonly Department[]; replyDelay: string },
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.brands, async () => {
    const before = await db.brands.get(id);
    if (!before || before.deleted) return false;
    const { replyDelay: _before, ...bare } = before;
    const delay = replyDelay.trim();
    await db.brands.put({
      ...bare,
      departments: [...departments],
      ...(delay && { replyDelay: delay }),
      updatedAt: laterThan(before, now),
    });
    return true;
  });
}

/** What is edited elsewhere than name and accounts. */
function handOverPart(brand: Brand | undefined): Pick<Brand, 'departments' | 'replyDelay'> {
  return present({ departments: brand?.departments, replyDelay: brand?.replyDelay });
}

function keyOf({ platform, handle }: BrandAccount): AccountKey {
  return accountKey(platform, handle);
}
