import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { LibraryState } from '@/components/options/templates/library-state';
import { createOptionsState } from '@/entrypoints/options/state';
import type { TemplateDraft } from '@/lib/model/template';
import { openDatabase } from '@/lib/storage/db';
import { planImport } from '@/lib/templates/exchange/plan-import';
import { planStarter } from '@/lib/templates/exchange/plan-starter';
import { stubLocalStorage } from '../support/memory-storage';
import { fakePermissions } from './fake-permissions';
import { eventually } from '../support/eventually';

let library: LibraryState;
let stop: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  stubLocalStorage();
  fakePermissions();
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
  library = createOptionsState('fr').library;
  stop = effect(() => void library.templates.value);
  await vi.waitUntil(() => library.templates.value);
});
afterEach(() => stop());

const titles = () => library.templates.value?.map(({ title }) => title);
const titlesAre = (...expected: string[]) => eventually(() => expect(titles()).toEqual(expected));
const draft = (title: string, different: Partial<TemplateDraft> = {}): TemplateDraft => ({
  title,
  platforms: [],
  tags: [],
  versions: { fr: [`${title}.`] },
  ...different,
});
const idOf = (title: string) =>
  library.templates.value?.find((one) => one.title === title)?.id ?? '';

async function withThree(): Promise<void> {
  for (const title of ['A', 'B', 'C']) await library.save(draft(title));
  await titlesAre('A', 'B', 'C');
}

describe('everything can be undone until something else is done', () => {
  beforeEach(withThree);

  test.each([
    [
      'a deletion',
      () => library.remove([idOf('A'), idOf('C')]),
      ['B'],
      { what: 'removed', count: 2 },
    ],
    [
      'a move',
      () => library.move(idOf('C'), idOf('A')),
      ['C', 'A', 'B'],
      { what: 'moved', title: 'C' },
    ],
    [
      'a copy',
      () => library.copy(idOf('A'), 'A2'),
      ['A', 'A2', 'B', 'C'],
      { what: 'copied', title: 'A2' },
    ],
    [
      'a new one',
      () => library.save(draft('D')),
      ['A', 'B', 'C', 'D'],
      { what: 'saved', title: 'D' },
    ],
    [
      'a change',
      () => library.save({ ...draft('Z'), id: idOf('B') }),
      ['A', 'Z', 'C'],
      { what: 'saved' },
    ],
  ])('%s', async (_, act, after, change) => {
    await act();
    await titlesAre(...after);
    expect(library.last.value).toMatchObject(change);
    await library.undo();
    await titlesAre('A', 'B', 'C');
    expect(library.last.value?.what).toBe('undone');
  });

  test('tags', async () => {
    const tags = () => library.templates.value?.map((one) => one.tags.join());
    await library.tag([idOf('A'), idOf('B')], 'été');
    await eventually(() => expect(tags()).toEqual(['été', 'été', '']));
    await library.untag([idOf('A')], 'Été');
    await eventually(() => expect(tags()).toEqual(['', 'été', '']));
    await library.undo();
    await eventually(() => expect(tags()).toEqual(['été', 'été', '']));
  });

  test('an import: what was replaced comes back, what is new goes', async () => {
    const entries = [
      { id: idOf('A'), title: 'A', versions: { fr: ['Autre.'] } },
      { title: 'N', versions: { fr: ['Neuf.'] } },
    ];
    const file = JSON.stringify({ format: 'repartee-templates', version: 1, templates: entries });
    const preview = await library.read(file, 'fr');
    if (!('accepted' in preview)) throw new Error(JSON.stringify(preview));
    await library.importAll(planImport(preview, library.templates.value ?? [], 'theirs'));
    await titlesAre('A', 'B', 'C', 'N');
    expect(library.templates.value?.[0]?.versions.fr).toEqual(['Autre.']);
    await library.undo();
    await titlesAre('A', 'B', 'C');
    await eventually(() => expect(library.templates.value?.[0]?.versions.fr).toEqual(['A.']));
  });
});

test('an import with a clash brings in nothing at all, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await withThree();
  await library.save({ ...draft('A', { shortcut: 'a' }), id: idOf('A') });
  const drafts = [draft('N'), draft('M', { shortcut: 'A' })];
  const done = await library.importAll({ drafts, added: 2, replaced: 0, left: 0, same: 0 });
  expect(done).toHaveProperty('failed');
  expect(String(library.failure.value)).toContain('2: A');
  await titlesAre('A', 'B', 'C');
});

test('a shortcut that is taken is told with whose it is, and nothing is stored', async () => {
  await library.save(draft('A', { shortcut: 'merci' }));
  expect(await library.save(draft('B', { shortcut: 'MERCI' }))).toEqual({ takenBy: 'A' });
  await titlesAre('A');
});

test('the starter pack can be taken twice without doubling', async () => {
  const pack = await library.starter('public', 'fr');
  await library.takeStarter(planStarter(pack, library.templates.value ?? []));
  await eventually(() => expect(library.templates.value).toHaveLength(pack.length));
  expect(library.last.value).toEqual({ what: 'starter', count: pack.length });
  expect(planStarter(await library.starter('public', 'en'), library.templates.value ?? [])).toEqual(
    [],
  );
});

test('what is exported can be read, and is all there already', async () => {
  await withThree();
  for (const format of ['json', 'csv'] as const) {
    const file = await library.exportAs(format, library.templates.value ?? []);
    if (!('text' in file)) throw file.failed;
    expect(file.name).toMatch(new RegExp(`^repartee-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
    const preview = await library.read(new File([file.text], file.name), 'fr');
    expect(preview).toMatchObject({
      refused: [],
      encoding: 'utf-8',
      duplicates: [{ by: 'same' }, { by: 'same' }, { by: 'same' }],
    });
  }
});

test('a file that is too large is not even opened', async () => {
  const file = new File([], 'a.json');
  Object.defineProperty(file, 'size', { value: 5_000_001 });
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('opened'));
  expect(await library.read(file, 'fr')).toEqual({
    problem: { code: 'tooLarge', most: 5_000_000 },
  });
});

test('a file that cannot be opened is told', async () => {
  const file = new File(['x'], 'a.json');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('gone'));
  expect(await library.read(file, 'fr')).toEqual({ failed: new Error('gone') });
});

test('how often a reply was used is counted', async () => {
  await library.save(draft('A'));
  await titlesAre('A');
  const db = openDatabase();
  const use = {
    templateId: idOf('A'),
    platform: 'x',
    language: 'fr',
    variant: 0,
    text: 'A.',
  } as const;
  await db.uses.bulkAdd([5, 9].map((at) => ({ ...use, id: `01JD000000000000000000000${at}`, at })));
  db.close();
  const leave = effect(() => void library.usage.value);
  await eventually(() =>
    expect(library.usage.value.get(idOf('A'))).toMatchObject({ uses: 2, lastUsedAt: 9 }),
  );
  leave();
});
