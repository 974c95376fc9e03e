import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { coverage } from '@/lib/metrics/coverage';
import { responseTimes } from '@/lib/metrics/response-times';
import { saveBrand } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import type { Database } from '@/lib/storage/db';
import { setLabel } from '@/lib/storage/labels';
import { live } from '@/lib/storage/live';
import { loadPerson } from '@/lib/storage/person';
import { savePersonNote } from '@/lib/storage/person-notes';
import { setDone, snooze } from '@/lib/storage/reply-marks';
import { loadToAnswer, loadWaitingSince, repliesBetween } from '@/lib/storage/waiting';
import { day, hour, now, reading } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';
import { eventually } from '../support/eventually';

const brandId = '01JD00000000000000000000AA';
const other = '01JD00000000000000000000BB';

const says = (id: number, authorHandle: string, parent: number | undefined, ago: number) =>
  reading({
    key: `x:${id}`,
    authorHandle,
    authorName: `${authorHandle} ${id}`,
    text: `Nº ${id}`,
    publishedAt: now - ago * hour,
    ...(parent !== undefined && { kind: 'comment', parentKey: `x:${parent}` }),
  });

/** A post of the brand's, three comments by two people, one of them answered after an hour. */
async function withComments(): Promise<Database> {
  const db = freshDatabase();
  const accounts = [{ platform: 'x' as const, handle: 'maison_lumen' }];
  await saveBrand(db, { id: brandId, name: 'Lumen', colour: 'teal', accounts }, now, noSituation);
  const posts = [
    says(1, 'maison_lumen', undefined, 50),
    says(2, 'jane', 1, 40),
    says(3, 'maison_lumen', 2, 39),
    says(4, 'jane', 1, 20),
    says(5, 'paul', 1, 10),
  ];
  await storeBatch(
    db,
    { posts, accounts: [] },
    { now, dayOf: () => '2026-11-22', classify: noSituation },
  );
  return db;
}

const keys = async (db: Database, limit?: number) =>
  (await loadToAnswer(db, brandId, now, limit)).first.map(({ comment }) => comment.text);

describe('how many wait, and since when', () => {
  it('leaves out what is put off, and other brands', async () => {
    const db = await withComments();
    const oldest = (ago: number) => ({ askedAt: now - ago * hour, askedExactly: true });
    expect(await loadWaitingSince(db, brandId, now)).toEqual({ waiting: 2, oldest: oldest(20) });
    await snooze(db, ['x:4'], now + day, now);
    expect(await loadWaitingSince(db, brandId, now)).toEqual({ waiting: 1, oldest: oldest(10) });
    await setDone(db, ['x:5'], true, now);
    expect(await loadWaitingSince(db, brandId, now)).toEqual({ waiting: 0 });
    expect((await loadWaitingSince(db, brandId, now + day))?.waiting).toBe(1);
  });

  it('says nothing of a brand to which nobody was seen to write', async () => {
    expect(await loadWaitingSince(await withComments(), other, now)).toBeUndefined();
  });

  it('goes by the answers alone when all are answered', async () => {
    const db = await withComments();
    await setDone(db, ['x:4', 'x:5'], true, now);
    expect(await loadWaitingSince(db, brandId, now)).toEqual({ waiting: 0 });
  });
});

describe('the list of what waits', () => {
  it('has the words, the most pressing first, and says how many there are', async () => {
    const db = await withComments();
    expect(await keys(db)).toEqual(['Nº 4', 'Nº 5']);
    await setLabel(db, { brandId, targetKey: 'x:paul', label: 'press' }, true, now);
    await setLabel(db, { brandId: other, targetKey: 'x:4', label: 'question' }, true, now);
    expect(await keys(db)).toEqual(['Nº 5', 'Nº 4']);
    expect(await keys(db, 1)).toEqual(['Nº 5']);
    await snooze(db, ['x:5'], now + hour, now);
    expect(await loadToAnswer(db, brandId, now, 1)).toMatchObject({
      first: [{ ageMs: 20 * hour, comment: { key: 'x:4' } }],
      waiting: 1,
      snoozed: 1,
    });
    expect(await loadToAnswer(db, other, now)).toEqual({ first: [], waiting: 0, snoozed: 0 });
  });

  it('follows what is seen and what is decided', async () => {
    const db = await withComments();
    const list = live(
      () => undefined,
      () => keys(db),
      [],
    );
    const seen: (string | undefined)[][] = [];
    const stop = effect(() => void seen.push(list.value.value));
    await eventually(() => expect(seen.at(-1)).toEqual(['Nº 4', 'Nº 5']));
    const answer = says(6, 'maison_lumen', 4, 1);
    await storeBatch(
      db,
      { posts: [answer], accounts: [] },
      { now, dayOf: () => '2026-11-22', classify: noSituation },
    );
    await eventually(() => expect(seen.at(-1)).toEqual(['Nº 5']));
    await setDone(db, ['x:5'], true, now);
    await eventually(() => expect(seen.at(-1)).toEqual([]));
    stop();
  });

  it('and what was answered of a period make coverage and response time', async () => {
    const db = await withComments();
    const rows = await repliesBetween(db, brandId, now - 2 * day, now);
    expect(coverage(rows, now - 2 * day, now)).toMatchObject({ asked: 3, answered: 1 });
    expect(responseTimes(rows)).toMatchObject({ median: hour, n: 1, estimated: false });
    expect(await repliesBetween(db, brandId, now - 40 * hour, now - 20 * hour)).toMatchObject([
      { id: 'x:2' },
    ]);
  });
});

describe('a person', () => {
  it('is known by what they wrote, what was answered, labels and the note', async () => {
    const db = await withComments();
    await savePersonNote(db, { brandId, accountKey: 'x:jane', text: 'Cliente fidèle' }, now);
    await setLabel(db, { brandId, targetKey: 'x:jane', label: 'ambassador' }, true, now);
    expect(await loadPerson(db, brandId, 'x:jane')).toMatchObject({
      name: 'jane 4',
      handle: 'jane',
      labels: ['ambassador'],
      note: 'Cliente fidèle',
      exchanges: [
        { comment: { text: 'Nº 4' } },
        { comment: { text: 'Nº 2' }, answer: { text: 'Nº 3' } },
      ],
      total: 2,
    });
    expect((await loadPerson(db, brandId, 'x:jane', 1)).exchanges).toHaveLength(1);
    const nobody = { labels: [], exchanges: [], total: 0 };
    expect(await loadPerson(db, brandId, 'x:nobody')).toEqual(nobody);
    expect(await loadPerson(db, other, 'x:jane')).toEqual(nobody);
  });
});
