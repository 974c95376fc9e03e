// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryState } from '@/components/options/templates/library-state';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import { thanks } from './example-library';
import { lumen } from './example-popup';
import { check, library, read, titlesIn } from './show-library';
import { press, pressIn, type } from './show-options';

/** Reads as the page does, what is pasted only. */
const reading: LibraryState['read'] = async (source, language) =>
  readTemplates(undefined, typeof source === 'string' ? source : '', {
    language,
    brands: [lumen],
    library: [thanks],
  });

async function paste(text: string, language: 'fr' | 'en' = 'en') {
  const shown = library({ read: vi.fn(reading), templates: signal([thanks]) }, language);
  press(shown.root, language === 'fr' ? 'Importer' : 'Import');
  type(shown.root, 'paste', text);
  await pressIn(shown.root, language === 'fr' ? 'Lire ces lignes' : 'Read these rows');
  return shown;
}

const sheet = [
  'Titre\tRaccourci\tTexte\tPrix',
  'Merci bien\tmerci\tMerci {{contact.first_name}}, {{from.name}}\t1',
  'Vide\tvide\t\t',
  'Avis\tavis\tMerci pour votre avis.\t',
].join('\n');

describe('before anything changes', () => {
  test('one sees what comes in, what is done to it, and what is refused', async () => {
    const { root, state } = await paste(sheet, 'fr');
    const words = read(root);
    expect(words).toContain('Tableau. Réponses lues : 2. Refusées : 1.');
    expect(words).toContain('Raccourci → raccourci');
    expect(words).toContain('Prix → laissée de côté');
    expect(words).toContain('Ligne 3 Vide Pas de texte.');
    expect(words).toContain('Même raccourci que l’une des vôtres.');
    expect(words).toContain('Reste tel quel, sans équivalent ici : {{from.name}}');
    expect(words).toContain('Ajoutées : 1. Remplacées : 0. Laissées telles quelles : 1.');
    expect(state.importAll).not.toHaveBeenCalled();
  });

  test('one decides on what is there already', async () => {
    const { root, state } = await paste(sheet);
    expect(read(root)).toContain('You have 1 of these replies already, but it is different');
    check(root.querySelector('[value="theirs"]'));
    expect(read(root)).toContain('Added: 1. Replaced: 1. Left as they are: 0.');
    await pressIn(root, 'Import 2 replies');
    expect(state.importAll).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        drafts: [
          expect.objectContaining({ id: thanks.id, title: 'Merci bien', situation: 'thanks' }),
          expect.objectContaining({ title: 'Avis', shortcut: 'avis' }),
        ],
      }),
    );
    expect(titlesIn(root)).toEqual(['Merci']);
  });

  test('keeping both gives the new one a shortcut of its own', async () => {
    const { root, state } = await paste(sheet);
    check(root.querySelector('[value="both"]'));
    await pressIn(root, 'Import 2 replies');
    const plan = vi.mocked(state.importAll).mock.calls[0]?.[0];
    expect(plan?.drafts.map(({ shortcut }) => shortcut)).toEqual(['merci-2', 'avis']);
  });

  test('one can import nothing', async () => {
    const { root, state } = await paste(sheet);
    press(root, 'Import nothing');
    expect(state.importAll).not.toHaveBeenCalled();
    expect(titlesIn(root)).toEqual(['Merci']);
  });
});

test('the language that is chosen is that of replies that do not say theirs', async () => {
  const { root, state } = library({ read: vi.fn(reading) });
  press(root, 'Import');
  check(root.querySelector('.segmented input[value="fr"]'));
  type(root, 'paste', 'Merci');
  await pressIn(root, 'Read these rows');
  expect(state.read).toHaveBeenCalledExactlyOnceWith('Merci', 'fr');
});

test('a file is read as soon as it is chosen', async () => {
  const { root, state } = library();
  press(root, 'Import');
  const file = new File(['x'], 'a.csv');
  const input = root.querySelector<HTMLInputElement>('[type="file"]')!;
  Object.defineProperty(input, 'files', { value: [file] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(state.read).toHaveBeenCalledExactlyOnceWith(file, 'en');
});

describe('what cannot be read', () => {
  test.each([
    ['fr', { code: 'workbook' }, 'C’est un classeur de tableur. Enregistrez-le en CSV UTF-8'],
    ['fr', { code: 'tooLarge', most: 5_000_000 }, 'Le fichier est trop grand : 5 000 ko au plus.'],
    ['fr', { code: 'brokenQuotes', row: 12 }, 'À la ligne 12, des guillemets ouverts'],
    ['en', { code: 'brokenYaml', detail: 'line 3: bad' }, 'The YAML file is damaged: line 3: bad.'],
    ['en', { code: 'newer', version: 2 }, 'This file comes from a later version of Repartee.'],
    ['en', { code: 'unknown' }, 'This file comes from no tool that we know.'],
  ] as const)('%s: %o', async (language, problem, words) => {
    const { root } = library({ read: async () => ({ problem }) }, language);
    press(root, language === 'fr' ? 'Importer' : 'Import');
    type(root, 'paste', 'x');
    await pressIn(root, language === 'fr' ? 'Lire ces lignes' : 'Read these rows');
    const alert = read(root.querySelector('[role="alert"]'));
    expect(alert).toContain(words);
    expect(alert).toContain(
      language === 'fr' ? 'Vos réponses n’ont pas changé.' : 'have not changed',
    );
    expect(root.querySelector('[name="paste"]')).not.toBeNull();
  });
});

test('an import that fails has changed nothing, and can be tried again', async () => {
  const shown = await paste(sheet);
  vi.mocked(shown.state.importAll).mockResolvedValueOnce({ failed: new Error('disk full') });
  await pressIn(shown.root, 'Import 1 reply');
  expect(read(shown.root.querySelector('[role="alert"]'))).toContain(
    'Your replies have not changed.',
  );
  await pressIn(shown.root, 'Import 1 reply');
  expect(titlesIn(shown.root)).toEqual(['Merci']);
});
