import type { DBCore } from 'dexie';
import { describe, expect, it } from 'vitest';
import { storeBatch } from '@/lib/storage/captures';
import type { Database } from '@/lib/storage/db';
import { troubleOf } from '@/lib/storage/trouble';
import { count, day, hour, lumen, now, profile, reading } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';

const options = {
  now,
  dayOf: (at: number) => new Date(at).toISOString().slice(0, 10),
  classify: noSituation,
};
const batch = {
  posts: [reading(), reading({ key: 'x:2', kind: 'comment' })],
  accounts: [profile()],
};

async function rowsOf(db: Database): Promise<Record<string, unknown[]>> {
  const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

/** From here on every write fails as it does on a full disk. */
function fillDisk(db: Database): void {
  const refuse = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  db.use({
    stack: 'dbcore',
    name: 'full disk',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => ({ ...core.table(name), mutate: refuse }),
    }),
  });
}

describe('a batch', () => {
  it('is stored with its sums, and its badges are answered', async () => {
    const db = freshDatabase();
    await db.brands.put(lumen);
    expect(await storeBatch(db, batch, options)).toMatchObject([{ postKey: 'x:1', rate: 1.5 }]);
    expect(await db.posts.get('x:1')).toMatchObject({ brandId: lumen.id, recordedAt: now });
    expect(await db.snapshots.count()).toBe(2);
    expect(await db.accounts.get('x:maison_lumen')).toMatchObject({ handle: 'maison_lumen' });
    expect(await db.followers.toArray()).toEqual([count(now, 1000)]);
    expect(await db.days.toArray()).toEqual([
      { platform: 'x', day: '2026-11-22', posts: 1, comments: 1 },
    ]);
    expect(await db.health.get(['x', 'likes'])).toMatchObject({ lastFoundAt: now });
  });

  it('of a post that is known under another number is stored as that post', async () => {
    const db = freshDatabase();
    const linkedin = { platform: 'linkedin' as const, aliases: ['linkedin:text:a-b'] };
    await db.brands.put({
      ...lumen,
      accounts: [{ platform: 'linkedin', handle: 'maison_lumen' }],
    });
    const [ember, sdui] = ['linkedin:activity:1', 'linkedin:ugcPost:2'];
    await storeBatch(db, { posts: [reading({ ...linkedin, key: ember })], accounts: [] }, options);
    const again = { posts: [reading({ ...linkedin, key: sdui })], accounts: [] };
    expect(await storeBatch(db, again, options)).toMatchObject([{ postKey: sdui }]);
    const answer = reading({
      platform: 'linkedin',
      key: `${sdui}:comment:3`,
      kind: 'comment',
      parentKey: sdui,
    });
    await storeBatch(db, { posts: [answer], accounts: [] }, options);
    expect((await db.posts.toArray()).map(({ key, parentKey }) => [key, parentKey])).toEqual([
      [ember, undefined],
      [`${ember}:comment:3`, ember],
    ]);
    expect(await db.days.toArray()).toMatchObject([{ posts: 1, comments: 1 }]);
  });

  it('of a comment that is known from before its post is stored as that comment', async () => {
    const db = freshDatabase();
    const [ember, sdui] = ['linkedin:activity:1', 'linkedin:ugcPost:2'];
    const below = (parentKey: string) =>
      reading({ platform: 'linkedin', key: `${parentKey}:comment:3`, kind: 'comment', parentKey });
    const post = reading({ platform: 'linkedin', key: ember, aliases: [sdui] });
    for (const seen of [below(sdui), post, below(ember), below(sdui), below(ember)]) {
      await storeBatch(db, { posts: [seen], accounts: [] }, options);
    }
    expect((await db.posts.toArray()).map(({ key, parentKey }) => [key, parentKey])).toEqual([
      [ember, undefined],
      [`${sdui}:comment:3`, sdui],
    ]);
  });

  it('sent again changes nothing, in whatever parts', async () => {
    const db = freshDatabase();
    await storeBatch(db, batch, options);
    const before = await rowsOf(db);
    await storeBatch(db, batch, options);
    for (const one of batch.posts) await storeBatch(db, { posts: [one], accounts: [] }, options);
    expect(await rowsOf(db)).toEqual(before);
  });

  it('of two tabs at the same time makes one row a post, with what both saw', async () => {
    const db = freshDatabase();
    const other = reading({ seenAt: now - 1, metrics: { views: 900 } });
    await Promise.all([
      storeBatch(db, { posts: [reading()], accounts: [] }, options),
      storeBatch(db, { posts: [other], accounts: [] }, options),
      storeBatch(db, { posts: [reading()], accounts: [] }, options),
    ]);
    expect(await db.posts.toArray()).toMatchObject([
      { key: 'x:1', metrics: { likes: 10, comments: 2, reposts: 3, views: 900 } },
    ]);
    expect(await db.days.toArray()).toMatchObject([{ posts: 1 }]);
  });

  it('finds the followers at the time of a post among many counts', async () => {
    const db = freshDatabase();
    await db.brands.put(lumen);
    const counts = Array.from({ length: 40 }, (_, i) => count(now - i * day, 5000 - i));
    await db.followers.bulkPut([...counts, count(now - 9 * day, 7, 'x:maison_lumen2')]);
    const old = reading({ publishedAt: now - 9 * day + hour });
    expect(await storeBatch(db, { posts: [old], accounts: [] }, options)).toMatchObject([
      { followers: 4991, followersEstimated: false },
    ]);
  });

  it('that does not fit on the disk leaves nothing behind and says so', async () => {
    const db = freshDatabase();
    await storeBatch(db, batch, options);
    const before = await rowsOf(db);
    db.close();
    fillDisk(db);
    await db.open();
    const next = { posts: [reading({ seenAt: now + 1, metrics: { likes: 99 } })], accounts: [] };
    const failure: unknown = await storeBatch(db, next, options).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(troubleOf(failure)).toBe('full');
    expect(await rowsOf(db)).toEqual(before);
  });
});
