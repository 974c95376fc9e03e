import { foldedWords } from '@/lib/templates/fold';

/** What is looked for. */
export interface Tokens {
  /** The different words of a query, folded. */
  words: readonly string[];
  /** The same as units. */
  each: readonly Uint16Array[];
  /** All of them as one word, as a shortcut is typed. */
  joined: Uint16Array;
}

/** Nobody types more; each word costs a look through all words. */
const mostTokens = 10;
const longestQuery = 500;
/** Within a word, one letter says nothing: shorter tokens are looked for at its beginning only. */
export const shortestInside = 2;

export function tokensOf(query: string): Tokens {
  const words = [...new Set(foldedWords(query.slice(0, longestQuery)))].slice(0, mostTokens);
  return { words, each: words.map(unitsOf), joined: unitsOf(words.join('')) };
}

/**
 * Whether whatever answers some tokens answered others before: these were typed on, so that the last
 * word has become longer or more have come.
 */
export function isTypedOn({ words }: Tokens, before: Tokens): boolean {
  const last = before.words.length - 1;
  return (
    last >= 0 &&
    before.words[last]!.length >= shortestInside &&
    words.length > last &&
    before.words.every((word, at) => (at < last ? words[at] === word : words[at]!.startsWith(word)))
  );
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}
