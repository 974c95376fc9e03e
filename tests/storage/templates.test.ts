import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Template, type TemplateDraft } from '@/lib/model/template';
import type { Database } from '@/lib/storage/db';
import { importTemplates } from '@/lib/storage/import-templates';
import { moveTemplate } from '@/lib/storage/move-template';
import { tagTemplates, untagTemplates } from '@/lib/storage/tag-templates';
import {
  allTemplates,
  duplicateTemplate,
  removeTemplates,
  saveTemplate,
} from '@/lib/storage/templates';
import { undoStep } from '@/lib/storage/undo-step';
import { lumen, now } from '../metrics/example-rows';
import { draft, saveAll } from './example-templates';
import { freshDatabase } from './fresh-database';

const orage = '01JD00000000000000000000BB';
const titles = async (db: Database) => (await allTemplates(db)).map(({ title }) => title);
const named = (...names: string[]) => names.map((title) => draft({ title }));

describe('a template', () => {
  it('is saved as the model says, at the end of the library', async () => {
    const db = freshDatabase();
    await saveAll(db, [draft({ title: ' Merci ' }), draft({ title: 'Bonjour', shortcut: 'bjr' })]);
    const rows = await allTemplates(db);
    for (const row of rows) expect(Template.parse(row)).toEqual(row);
    expect(rows).toMatchObject([
      { title: 'Merci', createdAt: now, updatedAt: now, deleted: false },
      { title: 'Bonjour', shortcut: 'bjr' },
    ]);
  });

  it('keeps place and age when it is edited, and loses what was taken out', async () => {
    const db = freshDatabase();
    const [id] = await saveAll(db, [
      draft({ title: 'A', brandId: lumen.id }),
      draft({ title: 'B' }),
    ]);
    await saveTemplate(db, { ...draft({ title: 'A2' }), id: id! }, now - 5000);
    const [first, second] = await allTemplates(db);
    expect(first).toMatchObject({ id, title: 'A2', createdAt: now, updatedAt: now + 1 });
    expect(first).not.toHaveProperty('brandId');
    expect(second).toMatchObject({ title: 'B' });
  });

  it('is copied right below itself, without the shortcut', async () => {
    const db = freshDatabase();
    const [id] = await saveAll(db, [draft({ title: 'A', shortcut: 'a' }), draft({ title: 'B' })]);
    const copy = await duplicateTemplate(db, id!, 'A (copie)', now + 1);
    expect(await titles(db)).toEqual(['A', 'A (copie)', 'B']);
    expect(copy).toMatchObject({ versions: draft().versions, createdAt: now + 1 });
    expect(copy).not.toHaveProperty('shortcut');
    expect(await duplicateTemplate(db, 'nobody', 'X', now)).toBeUndefined();
  });

  it.each([0, 1, 3])('deleted (%i of them) comes back where it was', async (count) => {
    const db = freshDatabase();
    const ids = await saveAll(db, named('A', 'B', 'C'));
    const before = await removeTemplates(db, ids.slice(0, count), now + 1);
    expect(await titles(db)).toEqual(['A', 'B', 'C'].slice(count));
    expect(await db.templates.count()).toBe(3);
    await undoStep(db, before, now + 2);
    expect(await titles(db)).toEqual(['A', 'B', 'C']);
    expect(await removeTemplates(db, ['nobody'], now)).toEqual({ before: [], after: [] });
  });
});

describe('a shortcut', () => {
  const taken: [string, Partial<TemplateDraft>, Partial<TemplateDraft>, boolean][] = [
    ['is taken in the same brand', { brandId: lumen.id }, { brandId: lumen.id }, true],
    ['of all brands is taken in each', {}, { brandId: lumen.id }, true],
    ['of a brand is taken for all', { brandId: lumen.id }, {}, true],
    ['may be that of another brand', { brandId: lumen.id }, { brandId: orage }, false],
    ['is the same in capitals', { shortcut: 'MERCI' }, {}, true],
    ['is the same without accents', { shortcut: 'mércï' }, {}, true],
    ['that is longer is another', { shortcut: 'merci2' }, {}, false],
  ];
  it.each(taken)('%s', async (_, one, other, isTaken) => {
    const db = freshDatabase();
    await saveAll(db, [draft({ title: 'First', shortcut: 'merci', ...one })]);
    const outcome = await saveTemplate(db, draft({ shortcut: 'merci', ...other }), now);
    expect('takenBy' in outcome && outcome.takenBy.title).toBe(isTaken && 'First');
    expect(await db.templates.count()).toBe(isTaken ? 1 : 2);
  });

  it('is not taken by the template itself, nor by a deleted one', async () => {
    const db = freshDatabase();
    const [id] = await saveAll(db, [draft({ shortcut: 'merci' })]);
    expect(await saveTemplate(db, { ...draft({ shortcut: 'merci' }), id: id! }, now)).toMatchObject(
      { saved: { id } },
    );
    const before = await removeTemplates(db, [id!], now);
    await saveAll(db, [draft({ title: 'New', shortcut: 'merci' })]);
    await undoStep(db, before, now);
    expect((await allTemplates(db)).map(({ title, shortcut }) => [title, shortcut])).toEqual(
      expect.arrayContaining([
        ['Merci', undefined],
        ['New', 'merci'],
      ]),
    );
  });
});

describe('the order', () => {
  it('is what the person makes it, however often, and each move can be undone', async () => {
    const move = fc.tuple(fc.nat(4), fc.nat(5));
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 25 }), async (moves) => {
        const db = freshDatabase();
        const ids = await saveAll(db, named('A', 'B', 'C', 'D', 'E'));
        const expected = [...ids];
        for (const [what, where] of moves) {
          const [id, target] = [ids[what]!, ids[where]];
          const undo = await moveTemplate(db, id, target, now);
          await undoStep(db, undo, now);
          expect((await allTemplates(db)).map((row) => row.id)).toEqual(expected);
          await moveTemplate(db, id, target, now);
          if (target === id) continue;
          expected.splice(expected.indexOf(id), 1);
          expected.splice(target === undefined ? expected.length : expected.indexOf(target), 0, id);
          expect((await allTemplates(db)).map((row) => row.id)).toEqual(expected);
        }
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  it('holds when there is no number left between two neighbours', async () => {
    const db = freshDatabase();
    const [a, b, c] = await saveAll(db, named('A', 'B', 'C'));
    for (let i = 0; i < 60; i += 1) {
      await moveTemplate(db, i % 2 === 0 ? c! : b!, i % 2 === 0 ? b : c, now);
    }
    expect(await titles(db)).toEqual(['A', 'B', 'C']);
    await moveTemplate(db, a!, undefined, now);
    expect(await titles(db)).toEqual(['B', 'C', 'A']);
  });
});

describe('tags', () => {
  it('are given to many and taken from many, and both can be undone', async () => {
    const db = freshDatabase();
    const full = Array.from({ length: 20 }, (_, i) => `t${i}`);
    const ids = await saveAll(db, [
      draft({ title: 'A' }),
      draft({ title: 'B', tags: ['Été'] }),
      draft({ title: 'C', tags: full }),
    ]);
    const tags = async () => (await allTemplates(db)).map((row) => row.tags);
    const changed = await tagTemplates(db, ids, ' été ', now);
    expect(await tags()).toEqual([['été'], ['Été'], full]);
    await undoStep(db, changed, now);
    expect(await tags()).toEqual([[], ['Été'], full]);
    await undoStep(db, await untagTemplates(db, ids, 'ÉTÉ', now), now);
    await untagTemplates(db, ids, 't0', now);
    expect(await tags()).toEqual([[], ['Été'], full.slice(1)]);
  });
});

describe('an import', () => {
  it('is added in its order, after what is there', async () => {
    const db = freshDatabase();
    await saveAll(db, named('Z'));
    await importTemplates(db, named('C', 'B', 'A'), now);
    expect(await titles(db)).toEqual(['Z', 'C', 'B', 'A']);
  });

  it('with ids that are known replaces those, in place, and can be undone', async () => {
    const db = freshDatabase();
    const [a, b] = await saveAll(db, [draft({ title: 'A', shortcut: 's' }), draft({ title: 'B' })]);
    await removeTemplates(db, [b!], now);
    const outcome = await importTemplates(
      db,
      [
        { ...draft({ title: 'A2', shortcut: 's' }), id: a! },
        { ...draft({ title: 'B2' }), id: b! },
      ],
      now,
    );
    expect(await titles(db)).toEqual(['A2', 'B2']);
    if ('step' in outcome) await undoStep(db, outcome.step, now);
    expect(await titles(db)).toEqual(['A']);
  });

  it.each<[string, TemplateDraft[], number[]]>([
    ['with a stored template', [draft(), draft({ shortcut: 'oui' })], [1]],
    [
      'with one before it',
      [draft({ shortcut: 'a' }), draft({ shortcut: 'A' }), draft({ shortcut: 'à' })],
      [1, 2],
    ],
  ])('that clashes %s is not stored at all', async (_, drafts, indices) => {
    const db = freshDatabase();
    await saveAll(db, [draft({ title: 'Oui', shortcut: 'oui' })]);
    const outcome = await importTemplates(db, drafts, now);
    expect('clashes' in outcome && outcome.clashes.map(({ index }) => index)).toEqual(indices);
    expect(await titles(db)).toEqual(['Oui']);
  });

  it('of 10,000 is done in a moment', async () => {
    const db = freshDatabase();
    const drafts = Array.from({ length: 10_000 }, (_, i) => draft({ shortcut: `s${i}` }));
    await importTemplates(db, drafts, now);
    expect(await db.templates.count()).toBe(10_000);
  }, 20_000);
});
