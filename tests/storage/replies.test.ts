import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '@/lib/metrics/owners';
import { repliesOf } from '@/lib/metrics/replies-of';
import { Reply } from '@/lib/model/reply';
import type { PostReading } from '@/lib/model/reading';
import { findReplies } from '@/lib/storage/assign-posts';
import { deleteBrand, saveBrand } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import type { Database } from '@/lib/storage/db';
import { restoreMarks, setDone, snooze } from '@/lib/storage/reply-marks';
import { hour, now, reading } from '../metrics/example-rows';
import { arbitraryBatches, arbitraryWorld, people, readingOf } from './conversation-world';
import { repliesBetween } from '@/lib/storage/waiting';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';

const classify = (text: string) => ({
  ...(text.includes('?') && { situation: 'question' as const }),
});
const options = { now, dayOf: () => '2026-11-22', classify };
const store = (db: Database, posts: PostReading[]) =>
  storeBatch(db, { posts, accounts: [] }, options);

const brandOf = (handle: string, id?: string) => ({
  ...(id !== undefined && { id }),
  name: handle,
  colour: 'teal' as const,
  accounts: (['x', 'linkedin'] as const).map((platform) => ({ platform, handle })),
});
const [lumen, orage] = ['01JD00000000000000000000AA', '01JD00000000000000000000BB'];

async function withBrands(): Promise<Database> {
  const db = freshDatabase();
  await saveBrand(db, brandOf(people[0], lumen), now, noSituation);
  await saveBrand(db, brandOf(people[1], orage), now, noSituation);
  return db;
}

/** The rows, without the time of their last change. */
async function rowsOf(db: Database): Promise<unknown[]> {
  return (await db.replies.toArray()).map(({ updatedAt: _at, ...row }) => row);
}

/** The rows as everything that is stored asks for, at once. */
async function rowsAnew(db: Database): Promise<unknown[]> {
  const posts = await db.posts.toArray();
  const asked = repliesOf(posts, ownersOf(await db.brands.toArray()));
  return posts.flatMap(({ key, text }) => {
    const one = asked.get(key);
    const open = one?.replyKey === undefined ? 1 : 0;
    return one ? [{ ...one, ...classify(text ?? ''), open }] : [];
  });
}

const post = reading({ key: 'x:1', publishedAt: now - 9 * hour });
const comment = reading({
  key: 'x:2',
  kind: 'comment',
  parentKey: 'x:1',
  authorHandle: 'jane',
  text: 'Et le prix ?',
  publishedAt: now - 5 * hour,
});
const answer = reading({
  key: 'x:3',
  kind: 'comment',
  parentKey: 'x:2',
  publishedAt: now - 3 * hour,
});
const answered = {
  id: 'x:2',
  brandId: lumen,
  threadKey: 'x:1',
  platform: 'x',
  authorKey: 'x:jane',
  askedAt: now - 5 * hour,
  askedExactly: true,
  situation: 'question',
  replyKey: 'x:3',
  repliedAt: now - 3 * hour,
  repliedExactly: true,
  open: 0,
};

describe('what waits for an answer', () => {
  it.each([
    [[post, comment, answer]],
    [[post], [comment], [answer]],
    [[answer], [comment], [post]],
    [[comment], [answer], [post]],
    [[answer, post], [comment]],
  ])('is known in whatever order it is seen: %#', async (...batches) => {
    const db = await withBrands();
    for (const batch of batches) await store(db, batch);
    expect(await rowsOf(db)).toEqual([answered]);
    for (const row of await db.replies.toArray()) expect(Reply.parse(row)).toEqual(row);
    const rows = await db.replies.toArray();
    for (const batch of batches) await store(db, batch);
    expect(await db.replies.toArray()).toEqual(rows);
  });

  it('is found when the brand or an account comes later, and gone with the brand', async () => {
    const db = freshDatabase();
    await store(db, [post, comment, answer]);
    const { id } = await saveBrand(db, { ...brandOf('other'), id: lumen }, now, classify);
    expect(await rowsOf(db)).toEqual([]);
    await saveBrand(db, brandOf(people[0], id), now, classify);
    expect(await rowsOf(db)).toEqual([answered]);
    await deleteBrand(db, id, now, classify);
    expect(await rowsOf(db)).toEqual([]);
  });

  it('deeper in a conversation is found when the brand gets the account that it names', async () => {
    const db = await withBrands();
    const aside = { ...answer, authorHandle: 'paul', text: 'Vu, @lumen_sav ?' };
    await store(db, [post, comment, aside]);
    expect(await db.replies.toCollection().primaryKeys()).toEqual(['x:2']);
    const { accounts, ...brand } = brandOf(people[0], lumen);
    const sav = { platform: 'x' as const, handle: 'lumen_sav' };
    await saveBrand(db, { ...brand, accounts: [...accounts, sav] }, now, classify);
    expect(await db.replies.toCollection().primaryKeys()).toEqual(['x:2', 'x:3']);
    await saveBrand(db, { ...brand, accounts }, now, classify);
    expect(await db.replies.toCollection().primaryKeys()).toEqual(['x:2']);
  });

  it('of what was stored before there was such a list is found when asked for', async () => {
    const db = await withBrands();
    await store(db, [post, comment, answer]);
    await db.replies.clear();
    await findReplies(db, { now, classify });
    expect(await rowsOf(db)).toEqual([answered]);
  });

  it('is done or put aside when a person says so, and back when they take it back', async () => {
    const db = await withBrands();
    await store(db, [post, comment]);
    const row = async () => db.replies.get('x:2');
    await setDone(db, ['x:2', 'x:404'], true, now);
    expect(Reply.parse(await row())).toMatchObject({ doneAt: now, open: 0, updatedAt: now + 1 });
    await setDone(db, ['x:2'], false, now);
    expect(await row()).not.toHaveProperty('doneAt');
    await snooze(db, ['x:2'], now + hour, now);
    expect(Reply.parse(await row())).toMatchObject({ snoozedUntil: now + hour, open: 1 });
    await snooze(db, ['x:2'], undefined, now);
    expect(await row()).not.toHaveProperty('snoozedUntil');
    expect(await row()).toMatchObject({ open: 1, updatedAt: now + 4 });
    await store(db, [answer]);
    await setDone(db, ['x:2'], true, now);
    await setDone(db, ['x:2'], false, now);
    expect(await rowsOf(db)).toEqual([answered]);
  });

  it('has what was decided before when the last decision is undone', async () => {
    const db = await withBrands();
    await store(db, [post, comment]);
    await snooze(db, ['x:2'], now + hour, now);
    const before = await snooze(db, ['x:2'], now + 9 * hour, now);
    await restoreMarks(db, before, now);
    expect(await db.replies.get('x:2')).toMatchObject({ snoozedUntil: now + hour, open: 1 });
    await restoreMarks(db, await setDone(db, ['x:2'], true, now), now);
    const row = await db.replies.get('x:2');
    expect(row).toMatchObject({ snoozedUntil: now + hour, open: 1 });
    expect(row).not.toHaveProperty('doneAt');
  });

  it('of an account that was taken away neither counts nor opens again', async () => {
    const db = await withBrands();
    await store(db, [post, comment]);
    await setDone(db, ['x:2'], true, now);
    await saveBrand(db, brandOf('other', lumen), now, classify);
    const counted = () => repliesBetween(db, lumen, 0, now);
    expect(await counted()).toEqual([]);
    await setDone(db, ['x:2'], false, now);
    expect(await db.replies.filter(({ open }) => open === 1).count()).toBe(0);
    await setDone(db, ['x:2'], true, now);
    await saveBrand(db, brandOf(people[0], lumen), now, classify);
    expect(await counted()).toMatchObject([{ id: 'x:2', doneAt: now }]);
    await setDone(db, ['x:2'], false, now);
    expect(await counted()).toMatchObject([{ id: 'x:2', open: 1 }]);
  });

  it('calls for something else when it is understood better', async () => {
    const db = await withBrands();
    await storeBatch(
      db,
      { posts: [post, comment], accounts: [] },
      { ...options, classify: () => ({}) },
    );
    expect(await db.replies.get('x:2')).not.toHaveProperty('situation');
    await findReplies(db, { now, classify });
    expect(await db.replies.get('x:2')).toMatchObject({ situation: 'question' });
  });

  it('keeps what a person decided', async () => {
    const db = await withBrands();
    await store(db, [post, comment]);
    await db.replies.update('x:2', { doneAt: now, open: 0 });
    await store(db, [answer, { ...comment, text: 'Et le prix', seenAt: now + 1 }]);
    const { situation: _, ...unclear } = answered;
    expect(await rowsOf(db)).toEqual([{ ...unclear, doneAt: now }]);
    await saveBrand(db, brandOf('other', lumen), now, classify);
    await saveBrand(db, brandOf(people[0], lumen), now, classify);
    expect(await rowsOf(db)).toEqual([{ ...unclear, doneAt: now }]);
  });

  it('does not depend on when brands come and go, nor on the order of what is seen', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorld, arbitraryBatches, fc.nat(8), async (world, batches, at) => {
        const readings = batches.map((looks) => looks.map((look) => readingOf(world, look)));
        const late = freshDatabase();
        const early = await (async () => {
          const db = await withBrands();
          for (const batch of readings) await store(db, batch);
          return db;
        })();
        for (const [i, batch] of readings.toReversed().entries()) {
          if (i === at % readings.length)
            await saveBrand(late, brandOf(people[0], lumen), now, classify);
          for (const one of batch) await store(late, [one]);
          expect(await rowsOf(late)).toEqual(await rowsAnew(late));
        }
        await saveBrand(late, brandOf(people[0], lumen), now, classify);
        await saveBrand(late, brandOf(people[1], orage), now, classify);
        expect(await rowsOf(early)).toEqual(await rowsAnew(early));
        expect(await rowsOf(late)).toEqual(await rowsOf(early));
        await deleteBrand(late, lumen, now, classify);
        expect(await rowsOf(late)).toEqual(await rowsAnew(late));
        early.close();
        late.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
