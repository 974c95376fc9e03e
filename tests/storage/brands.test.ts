import { describe, expect, it } from 'vitest';
import { RowId } from '@/lib/model/keys';
import { allBrands, deleteBrand, saveBrand } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import type { Database } from '@/lib/storage/db';
import { now, reading } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';

const colour = 'teal';
const x = (handle: string) => ({ platform: 'x' as const, handle });

async function withPosts(...authors: string[]): Promise<Database> {
  const db = freshDatabase();
  const posts = authors.map((authorHandle, i) => reading({ key: `x:${i}`, authorHandle }));
  await storeBatch(
    db,
    { posts, accounts: [] },
    { now, dayOf: () => '2026-11-22', classify: noSituation },
  );
  return db;
}

async function ownersIn(db: Database): Promise<(string | undefined)[]> {
  return (await db.posts.toArray()).map(({ brandId }) => brandId);
}

describe('a brand', () => {
  it('gets an id, each account once, and a time', async () => {
    const db = freshDatabase();
    const draft = {
      name: ' Maison Lumen ',
      colour: 'pink' as const,
      accounts: [x('Lumen'), x('lumen'), x('lumen_pro')],
    };
    const brand = await saveBrand(db, draft, now, noSituation);
    expect(RowId.safeParse(brand.id).success).toBe(true);
    expect(brand).toMatchObject({
      name: 'Maison Lumen',
      colour: 'pink',
      updatedAt: now,
      deleted: false,
    });
    expect(brand.accounts.map(({ handle }) => handle.toLowerCase())).toEqual([
      'lumen',
      'lumen_pro',
    ]);
    expect(await allBrands(db)).toEqual([brand]);
  });

  it('is later than it was even when the clock went back', async () => {
    const db = freshDatabase();
    const { id } = await saveBrand(db, { name: 'Lumen', colour, accounts: [] }, now, noSituation);
    const again = await saveBrand(
      db,
      { id, name: 'Lumen', colour, accounts: [] },
      now - 5000,
      noSituation,
    );
    expect(again.updatedAt).toBe(now + 1);
    expect(await allBrands(db)).toHaveLength(1);
  });

  it('that was deleted is not listed and owns nothing', async () => {
    const db = await withPosts('lumen');
    const old = await saveBrand(
      db,
      { name: 'Old', colour, accounts: [x('lumen')] },
      now,
      noSituation,
    );
    await deleteBrand(db, old.id, now - 5000, noSituation);
    expect(await allBrands(db)).toEqual([]);
    expect(await db.brands.get(old.id)).toEqual({ ...old, updatedAt: now + 1, deleted: true });
    expect(await ownersIn(db)).toEqual([undefined]);
    const next = await saveBrand(
      db,
      { name: 'New', colour, accounts: [x('lumen')] },
      now + 1,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([next.id]);
  });
});

describe('the posts that were seen before', () => {
  it('follow the accounts of a brand, when one is added and when one is removed', async () => {
    const db = await withPosts('Lumen', 'lumen_pro', 'somebody');
    const { id } = await saveBrand(
      db,
      { name: 'Lumen', colour, accounts: [x('LUMEN')] },
      now,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([id, undefined, undefined]);
    await saveBrand(
      db,
      { id, name: 'Lumen', colour, accounts: [x('lumen'), x('lumen_pro')] },
      now,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([id, id, undefined]);
    await saveBrand(
      db,
      { id, name: 'Lumen', colour, accounts: [x('lumen_pro')] },
      now,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([undefined, id, undefined]);
    expect(await db.posts.get('x:0')).not.toHaveProperty('brandId');
  });

  it('go to the other brand that has the account', async () => {
    const db = await withPosts('lumen');
    const first = await saveBrand(
      db,
      { name: 'First', colour, accounts: [x('lumen')] },
      now,
      noSituation,
    );
    const second = await saveBrand(
      db,
      { name: 'Second', colour, accounts: [x('lumen')] },
      now + 1,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([first.id]);
    await saveBrand(
      db,
      { id: first.id, name: 'First', colour, accounts: [] },
      now + 2,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([second.id]);
  });

  it('stay stored when their brand is deleted, without it', async () => {
    const db = await withPosts('lumen', 'orage');
    const { id } = await saveBrand(
      db,
      { name: 'Lumen', colour, accounts: [x('lumen')] },
      now,
      noSituation,
    );
    const other = await saveBrand(
      db,
      { name: 'Orage', colour, accounts: [x('orage')] },
      now,
      noSituation,
    );
    await deleteBrand(db, id, now + 1, noSituation);
    expect(await ownersIn(db)).toEqual([undefined, other.id]);
    expect(await db.posts.get('x:0')).not.toHaveProperty('brandId');
  });

  it('deleting is done once: a second time, or of an unknown brand, changes nothing', async () => {
    const db = await withPosts('lumen');
    const { id } = await saveBrand(
      db,
      { name: 'Lumen', colour, accounts: [x('lumen')] },
      now,
      noSituation,
    );
    await deleteBrand(db, id, now + 1, noSituation);
    await deleteBrand(db, id, now + 2, noSituation);
    await deleteBrand(db, '01JD00000000000000000000ZZ', now + 2, noSituation);
    expect(await db.brands.toArray()).toMatchObject([{ id, updatedAt: now + 1, deleted: true }]);
  });

  it('of odd handles are found too', async () => {
    const db = await withPosts('__proto__', 'constructor');
    const { id } = await saveBrand(
      db,
      { name: 'Odd', colour, accounts: [x('__proto__')] },
      now,
      noSituation,
    );
    expect(await ownersIn(db)).toEqual([id, undefined]);
  });
});
