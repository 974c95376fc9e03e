import { describe, expect, it, test } from 'vitest';
import { createSearch, type FindOptions } from '@/lib/templates/search/create-search';
import type { SearchRow } from '@/lib/templates/search/search-row';
import { row } from './example-row';
import { idOf } from './made-up-library';

const numbersOf = (rows: readonly SearchRow[], query: string, options?: FindOptions) =>
  createSearch(rows)
    .find(query, options)
    .map(({ id }) => Number(id.slice(4)));

describe('what is found', () => {
  const late = row(1, {
    title: 'Retard de livraison',
    shortcut: 'sav-retard',
    tags: ['Colis'],
    versions: {
      fr: ['Désolés, l’équipe cherche.', 'Toutes nos excuses.'],
      en: ['So sorry, Œuvre.'],
    },
  });

  test.each([
    ['the beginning of a word', 'liv'],
    ['words in any order', 'livraison retard'],
    ['without accents', 'equipe'],
    ['with accents that are not there', 'rétard'],
    ['in capitals', 'RETARD'],
    ['within a word of the title', 'vraison'],
    ['a tag', 'colis'],
    ['the shortcut', 'sav-retard'],
    ['the shortcut as it is typed into a box', '/sav-retard'],
    ['the shortcut without its hyphen', 'savretard'],
    ['the beginning of the shortcut', 'sav-re'],
    ['another wording', 'excuses'],
    ['another language', 'sorry'],
    ['a ligature', 'oeuv'],
    ['a letter wrong', 'livraisom'],
    ['a letter missing', 'lvraison'],
    ['a letter too many', 'livrraison'],
    ['two letters swapped', 'livriason'],
    ['a slip in a word that is still being typed', 'livria'],
    ['a slip in each of two words', 'retrad lvraison'],
  ])('%s: %s', (_, query) => {
    expect(numbersOf([row(2), late], query)).toEqual([1]);
  });

  test.each([
    ['a word that stands nowhere', 'retard bonjour'],
    ['two slips in one word', 'lvriason'],
    ['a slip in a short word', 'dr'],
    ['within a word of the body', 'uipe'],
    ['no word at all', ' … '],
    ['nothing', ''],
  ])('not %s: %s', (_, query) => {
    expect(numbersOf([row(2), late], query)).toEqual([]);
  });

  it('does not offer what is only nearly so beside what is so', () => {
    const rows = [row(1, { title: 'Gâteau' }), row(2, { body: 'un bateau' })];
    expect(numbersOf(rows, 'bateau')).toEqual([2]);
    expect(numbersOf(rows, 'bateaux')).toEqual([2]);
    expect(numbersOf(rows, 'rateau')).toEqual([1, 2]);
  });

  it('is bounded for a query that is no query', () => {
    expect(numbersOf([late], 'retard '.repeat(10_000))).toEqual([1]);
    expect(numbersOf([late], '\ud800\udfff\ud800 retard')).toEqual([1]);
  });
});

describe('what comes first', () => {
  const ordered: readonly [string, Partial<SearchRow> & { body?: string }][] = [
    ['the shortcut', { shortcut: 'merci' }],
    ['the beginning of the shortcut', { shortcut: 'merci-photo' }],
    ['a title that says nothing else', { title: 'Merci' }],
    ['the first word of a title', { title: 'Merci pour la photo' }],
    ['a word of a title', { title: 'Un grand merci' }],
    ['the beginning of a word of a title', { title: 'Nos merciements' }],
    ['within the shortcut', { shortcut: 'grand-merci' }],
    ['within a word of a title', { title: 'Grandmerci' }],
    ['a tag', { tags: ['merci'] }],
    ['a word of the body', { body: 'et merci' }],
    ['the beginning of a word of the body', { body: 'mercis' }],
  ];
  const rows = ordered.map(([, more], at) => row(at + 1, more));

  test.each(ordered.slice(1).map(([name], at) => [ordered[at]![0], name, at + 1]))(
    '%s before %s',
    (_, __, at) => {
      const found = numbersOf(rows.toReversed(), 'merci');
      expect(found.indexOf(at)).toBeLessThan(found.indexOf(at + 1));
      expect(found.indexOf(at)).toBeGreaterThan(-1);
    },
  );

  it('is what was used lately, among its like', () => {
    const three = [1, 2, 3].map((at) => row(at, { title: 'Merci beaucoup' }));
    const recentUse = new Map([
      [idOf(3), 4],
      [idOf(2), 1],
    ]);
    expect(numbersOf(three, 'merci', { recentUse })).toEqual([3, 2, 1]);
  });

  it('is never what was used a lot and hardly fits', () => {
    const two = [row(1, { title: 'Merci' }), row(2, { body: 'merci' })];
    expect(numbersOf(two, 'merci', { recentUse: new Map([[idOf(2), 1000]]) })).toEqual([1, 2]);
  });

  it('is what stands first in the library, all else being equal', () => {
    const same = [row(3, { position: 1 }), row(1, { position: 2 }), row(2, { position: 0 })];
    expect(numbersOf(same, 'reponse')).toEqual([2, 3, 1]);
  });
});

describe('what is offered', () => {
  const brandId = idOf(100);
  const rows = [
    row(1),
    row(2, { brandId }),
    row(3, { brandId: idOf(101) }),
    row(4, { platforms: ['x', 'linkedin'] }),
    row(5, { platforms: ['instagram'] }),
    row(6, { deleted: true }),
  ];

  it('is this brand’s and everybody’s', () => {
    expect(numbersOf(rows, 'reponse', { brandId })).toEqual([1, 2, 4, 5]);
  });

  it('is for this site and for everywhere', () => {
    expect(numbersOf(rows, 'reponse', { platform: 'x' })).toEqual([1, 2, 3, 4]);
  });

  it('is everything that is not deleted, when nothing is said', () => {
    expect(numbersOf(rows, 'reponse')).toEqual([1, 2, 3, 4, 5]);
  });

  it('is as much as was asked for', () => {
    expect(numbersOf(rows, 'reponse', { limit: 2 })).toEqual([1, 2]);
    expect(numbersOf(rows, 'repomse', { limit: 2 })).toEqual([1, 2]);
  });
});
