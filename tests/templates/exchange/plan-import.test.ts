import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport, duplicatePolicies } from '@/lib/templates/exchange/plan-import';
import type { LibraryRow } from '@/lib/templates/exchange/read-context';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import { shortcutsOf } from '@/lib/storage/shortcuts';
import { draftOf, library } from './arbitrary';
import { context, lumenId, row } from './context';

const idA = '01JDE0000000000000000000A1';
const idB = '01JDE0000000000000000000B1';

function plan(
  rows: readonly LibraryRow[],
  entries: readonly object[],
  policy: 'mine' | 'theirs' | 'both',
) {
  const text = JSON.stringify({ format: 'repartee-templates', version: 1, templates: entries });
  const reading = readTemplates('a.json', text, { ...context, library: rows });
  if ('problem' in reading) throw new Error(reading.problem.code);
  return planImport(reading, rows, policy);
}

const mine = row({
  id: idA,
  shortcut: 'merci',
  situation: 'thanks',
  tags: ['avis'],
  brandId: lumenId,
});
const theirs = { title: 'Merci', shortcut: 'Mercí', versions: { fr: ['Un grand merci.'] } };

describe('a reply with a shortcut that is taken', () => {
  test('stays out when mine is to be kept', () => {
    expect(plan([mine], [theirs], 'mine')).toEqual({
      drafts: [],
      added: 0,
      replaced: 0,
      left: 1,
      same: 0,
    });
  });

  test('takes the place of mine, which keeps what the file does not know', () => {
    expect(plan([mine], [theirs], 'theirs')).toEqual({
      drafts: [
        { ...mine, title: 'Merci', shortcut: 'Mercí', versions: { fr: ['Un grand merci.'] } },
      ],
      added: 0,
      replaced: 1,
      left: 0,
      same: 0,
    });
  });

  test('comes in beside mine with a number', () => {
    expect(plan([mine], [theirs], 'both').drafts).toMatchObject([{ shortcut: 'Mercí-2' }]);
    expect(plan([mine], [theirs], 'both').drafts[0]).not.toHaveProperty('id');
  });

  test('is another one for another brand', () => {
    const other = { ...mine, brandId: '01JDE0000000000000000000BB' };
    const entry = { ...theirs, brand: { id: lumenId } };
    expect(plan([other], [entry], 'mine')).toMatchObject({
      added: 1,
      drafts: [{ shortcut: 'Mercí' }],
    });
  });
});

test('what is renamed is included by its new name, where that is a tag', () => {
  const fr = ['{{>mercí}} \\\\{{>merci}} {{> Merci }}', '{{>autre}}'];
  const entries = [theirs, { title: 'Signé', shortcut: 'signe', versions: { fr } }];
  expect(plan([mine], entries, 'both').drafts[1]?.versions.fr).toEqual([
    '{{>Mercí-2}} \\\\{{>Mercí-2}} {{>Mercí-2}}',
    '{{>autre}}',
  ]);
});

test('shortcuts that people type alike are one', () => {
  const rows = [{ ...mine, shortcut: 'cœur' }];
  expect(plan(rows, [{ ...theirs, shortcut: 'coeur' }], 'both').drafts).toMatchObject([
    { shortcut: 'coeur-2' },
  ]);
});

describe('a reply with an id that is known', () => {
  test('takes the place of mine in everything', () => {
    const entry = { id: idA, title: 'Autre', versions: { en: ['Thanks'] } };
    expect(plan([mine], [entry], 'theirs').drafts).toEqual([
      { id: idA, title: 'Autre', platforms: [], tags: [], versions: { en: ['Thanks'] } },
    ]);
    expect(plan([mine], [entry], 'both').drafts[0]).not.toHaveProperty('id');
  });

  test('keeps its own id where that is free, once', () => {
    const entry = { id: idB, title: 'Neuf', versions: { fr: ['Neuf'] } };
    const again = { ...entry, title: 'Dix' };
    const { drafts } = plan([mine], [entry, again], 'mine');
    expect(drafts.map(({ id }) => id)).toEqual([idB, undefined]);
  });
});

test('the same words under another heading are the same reply', () => {
  const bare = { title: mine.title, versions: mine.versions };
  expect(plan([mine], [bare], 'mine')).toMatchObject({ left: 1, added: 0 });
  expect(plan([mine], [bare], 'theirs').drafts).toEqual([mine]);
});

test('whatever is imported how, no two replies can be called by one shortcut, and again changes nothing', () => {
  fc.assert(
    fc.property(library, library, fc.constantFrom(...duplicatePolicies), (rows, file, policy) => {
      const entries = file.map(({ brandId, ...one }) => ({
        ...one,
        ...(brandId && { brand: { id: brandId } }),
      }));
      fc.pre(entries.length > 0);
      const { drafts, added, replaced, left, same } = plan(rows, entries, policy);
      expect(added + replaced + left + same).toBe(file.length);
      const ids = new Set(drafts.map(({ id }) => id));
      const after = [...rows.filter(({ id }) => !ids.has(id)), ...drafts];
      const shortcuts = shortcutsOf<(typeof after)[number]>([]);
      for (const one of after) {
        expect(shortcuts.holderOf(one)).toBeUndefined();
        shortcuts.add(one);
      }
    }),
  );
});

test('nothing of the library is touched when all of it is in the file', () => {
  fc.assert(
    fc.property(library, fc.constantFrom(...duplicatePolicies), (rows, policy) => {
      const entries = rows.map((one) => {
        const { brandId, ...rest } = draftOf(one);
        return { id: one.id, ...rest, ...(brandId && { brand: { id: brandId } }) };
      });
      fc.pre(rows.length > 0);
      expect(plan(rows, entries, policy)).toMatchObject({ drafts: [], same: rows.length });
    }),
  );
});
