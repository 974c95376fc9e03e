import { beforeNames, fixedPhrases, fixedWords } from './fixed-words';
import type { PageWords } from './page-words';
import { shapeOfText } from './shape-of-text';

export interface WordFilter {
  /** An id: only fixed words stay. */
  id(value: string): string;
  /** What a developer wrote: words stay, unless the page says them too. */
  name(value: string): string;
  /** Whether a word is one of the site, on everybody's pages. */
  isFixed(word: string): boolean;
}

const phrases = new RegExp(`(${fixedPhrases.map(escaped).join('|')})`);
const runs = /[A-Za-z]+|[^A-Za-z]+/g;
const camelParts = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** As developers name things: words of two letters and more, and no digits. */
const humanName = /^[A-Za-z]+(?:[-_.: /]{1,2}[A-Za-z]+)*$/;

/**
 * Decides which words of a page's markup may stand in a sketch.
 *
 * @param more fixed words in addition, in lower case
 */
export function createWordFilter(page: PageWords, more: Iterable<string>): WordFilter {
  const fixed = new Set([...fixedWords, ...more]);
  const isFixed = (word: string): boolean => fixed.has(word.toLowerCase());
  const partsOf = (run: string): string[] => run.match(camelParts) ?? [];

  const fixedPart = (part: string): string => (isFixed(part) ? part : shapeOfText(part));
  const fixedRun = (run: string): string =>
    isFixed(run) ? run : run.replace(camelParts, fixedPart);
  const shapeOfRun = (run: string): string =>
    /[A-Za-z]/.test(run) ? fixedRun(run) : shapeOfText(run);

  const id = (value: string): string =>
    value
      .split(phrases)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(runs, shapeOfRun)))
      .join('');

  const isSaid = (part: string): boolean =>
    spansOf(part.toLowerCase()).some(({ text }) => page.words.has(text));
  /** Whether the page says a word that begins in one part of this run and ends in another. */
  const isSaidAcross = (run: string): boolean => {
    const ends = [...run.matchAll(camelParts)].map(({ index, 0: part }) => index + part.length);
    const partAt = (index: number): number => ends.findIndex((end) => index < end);
    return spansOf(run.toLowerCase()).some(
      ({ text, start, end }) => partAt(start) !== partAt(end - 1) && page.words.has(text),
    );
  };
  const nameRun = (run: string): string => {
    if (isFixed(run)) return run;
    if (isSaidAcross(run)) return fixedRun(run);
    return run.replace(camelParts, (part) => (isSaid(part) ? fixedPart(part) : part));
  };

  const isHuman = (value: string): boolean =>
    value.length <= 60 &&
    humanName.test(value) &&
    partsOf(value).every((part) => part.length > 1 && part.length <= 16);

  const name = (value: string): string => {
    const known = beforeNames.find((prefix) => value.startsWith(prefix));
    if (known) return known + shapeOfText(value.slice(known.length));
    if (!page.complete || !isHuman(value)) return id(value);
    return value.replace(/[A-Za-z]+/g, nameRun);
  };

  const told = new Map<string, string>();
  return {
    id,
    isFixed,
    name(value) {
      const shape = told.get(value) ?? name(value);
      told.set(value, shape);
      return shape;
    },
  };
}

/** All that stands in a text, three letters and longer. */
function spansOf(text: string): { text: string; start: number; end: number }[] {
  const spans = [];
  for (let start = 0; start + 3 <= text.length; start++) {
    for (let end = start + 3; end <= text.length; end++) {
      spans.push({ text: text.slice(start, end), start, end });
    }
  }
  return spans;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
