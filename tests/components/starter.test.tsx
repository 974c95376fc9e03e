// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { LibraryState } from '@/components/options/templates/library-state';
import type { Template } from '@/lib/model/template';
import { draftOf } from '@/lib/templates/starter/draft-of';
import { starterTemplates } from '@/lib/templates/starter/starter-templates';
import { reply } from './example-library';
import { check, library, read } from './show-library';
import { press, pressIn } from './show-options';
import { eventually } from '../support/eventually';

const starter: LibraryState['starter'] = async (sector, language) =>
  starterTemplates(sector).map((one) => draftOf(one, language));

const pack = starterTemplates('b2c').map((one) => draftOf(one, 'fr'));

async function open(rows: readonly Template[], language: 'fr' | 'en') {
  const shown = library({ starter: vi.fn(starter), templates: signal(rows) }, language);
  await act(async () =>
    press(shown.root, language === 'fr' ? 'Réponses de départ' : 'Starter replies'),
  );
  return shown;
}

test('all of them are new to an empty library', async () => {
  const { root, state } = await open([], 'fr');
  expect(read(root)).toContain(
    `Réponses : ${pack.length}, dont nouvelles pour vous : ${pack.length}.`,
  );
  await pressIn(root, `Ajouter ${pack.length} réponses`);
  expect(state.takeStarter).toHaveBeenCalledExactlyOnceWith(pack);
});

test('what one has is not added again, however one has changed it', async () => {
  const own = pack.map((draft, index) => reply(index, { ...draft, title: `À moi ${index}` }));
  const { root } = await open(own, 'en');
  expect(read(root)).toContain(`Replies: ${pack.length}, of which new to you: 0.`);
  const take = [...root.querySelectorAll('button')].find((one) => read(one) === 'Add 0 replies');
  expect(take?.disabled).toBe(true);
});

test('a shortcut that is taken is numbered', async () => {
  const taken = pack[0]!.shortcut!;
  const { root, state } = await open([reply(1, { shortcut: taken })], 'fr');
  await pressIn(root, `Ajouter ${pack.length} réponses`);
  const drafts = vi.mocked(state.takeStarter).mock.calls[0]?.[0];
  expect(drafts?.[0]?.shortcut).toBe(`${taken}-2`);
});

test('sector and language of the titles are chosen', async () => {
  const { root, state } = await open([], 'fr');
  await act(async () => check(root.querySelector('[value="public"]')));
  await act(async () => check(root.querySelector('[value="en"]')));
  expect(state.starter).toHaveBeenLastCalledWith('public', 'en');
  const [first] = starterTemplates('public');
  await eventually(() => expect(read(root)).toContain(first!.title.en));
});
