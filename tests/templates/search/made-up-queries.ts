import type { RowId } from '@/lib/model/keys';
import { fold, foldedWords } from '@/lib/templates/fold';
import type { SearchRow } from '@/lib/templates/search/search-row';
import { createRandom, type Random } from '@/tests/playground/feed/random';

/** A query that somebody types who looks for one saved reply. */
export interface Sought {
  query: string;
  id: RowId;
}

/** How people look for something: the kinds that are measured. */
const queryKinds = {
  /** The beginnings of all words of the title, three letters each or more. */
  prefixes: ({ title }, random) =>
    foldedWords(title)
      .map((word) => word.slice(0, random.int(3, 6)))
      .join(' '),
  oneTypo: ({ title }, random) => {
    const words = foldedWords(title);
    const long = words.filter((word) => word.length >= 5);
    const slipped = random.pick(long);
    return words.map((word) => (word === slipped ? withSlip(word, random) : word)).join(' ');
  },
  wordOrder: ({ title }, random) =>
    foldedWords(title)
      .map((word) => ({ word, at: random.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ word }) => word)
      .join(' '),
  shortcut: ({ shortcut }) => shortcut ?? '',
  /** The one word of the body that stands in no other. */
  bodyWord: ({ versions }) => / (\w{8})\. /.exec(Object.values(versions)[0]![0]!)![1]!,
  noAccents: ({ title }) => fold(title),
} satisfies Record<string, (row: SearchRow, random: Random) => string>;

export type QueryKind = keyof typeof queryKinds;
export const queryKindNames = Object.keys(queryKinds) as QueryKind[];

/** Queries of one kind, each for another row. */
export function madeUpQueries(
  rows: readonly SearchRow[],
  kind: QueryKind,
  count: number,
  seed = 7,
): Sought[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const row = random.pick(rows);
    return { query: queryKinds[kind](row, random), id: row.id };
  });
}

/** A word with one slip: a letter wrong, missing or too many, or two that changed places. */
export function withSlip(word: string, random: Random): string {
  const at = random.int(0, word.length - 1);
  const letter = random.pick(Array.from('abcdefghijklmnopqrstuvwxyz'));
  const slips = [
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
  ];
  return random.pick(slips);
}
