import { grown } from './grown';
import type { SearchRow } from './search-row';
import { everywhere, inBody, inShortcut, inTag, inTitle, startsTitle } from './weights';
import { createWordTable, type Words } from './words';

/** Where words stand: those of one word side by side. */
export interface Places {
  /** The number of a row × 32 + the fields in which the word stands there. */
  readonly places: Uint32Array;
  /** For each word: where its places begin; the entry after the last says where that one's end. */
  readonly firstOf: Uint32Array;
  /** For each word: the fields in which it stands in any row. */
  readonly fieldsOf: Uint8Array;
}

/** An index over some saved replies. It is never changed. */
export interface Segment extends Places {
  readonly rows: readonly SearchRow[];
  /** For each row: how many words its title has. */
  readonly titleWords: Uint16Array;
  readonly words: Words;
}

/** Builds the index of some rows, in time that grows with the length of their texts. */
export function createSegment(rows: readonly SearchRow[]): Segment {
  const table = createWordTable();
  const noted = createPlaces();
  const titleWords = new Uint16Array(rows.length);
  const add = (words: number, field: number): void => noted.add(table.found(), words, field);
  for (let index = 0; index < rows.length; index++) {
    const { title, shortcut, tags, versions } = rows[index]!;
    noted.begin(index);
    titleWords[index] = table.read(title);
    add(titleWords[index]!, inTitle);
    add(Math.min(1, titleWords[index]!), startsTitle);
    // As one word: it is typed with its hyphens or without.
    if (shortcut !== undefined) add(table.read(shortcut.replace(/[_-]/g, '')), inShortcut);
    for (const tag of tags) add(table.read(tag), inTag);
    // All wordings in all languages.
    for (const wordings of Object.values(versions))
      for (const body of wordings) add(table.read(body), inBody);
  }
  const words = table.words();
  return { rows, titleWords, words, ...noted.byWord(words.size) };
}

/** Notes where words stand, one row after another. */
function createPlaces() {
  let places = new Uint32Array(1 << 10);
  let wordOf = new Uint32Array(1 << 10);
  /** For each word: the number of its last place and one. */
  let lastOf = new Uint32Array(1 << 10);
  let count = 0;
  let row = 0;
  let firstOfRow = 0;
  return {
    begin(index: number): void {
      row = index * everywhere;
      firstOfRow = count;
    },
    /** The first of the words that were found stand in a field of the row. */
    add(found: Uint32Array, words: number, field: number): void {
      places = grown(places, count + words);
      wordOf = grown(wordOf, count + words);
      for (let at = 0; at < words; at++) {
        const word = found[at]!;
        if (word >= lastOf.length) lastOf = grown(lastOf, word + 1);
        const last = lastOf[word]!;
        if (last > firstOfRow) places[last - 1]! |= field;
        else {
          places[count] = row + field;
          wordOf[count] = word;
          lastOf[word] = ++count;
        }
      }
    },
    byWord: (words: number): Places => sortByWord(places, wordOf, count, words),
  };
}

/** Puts the places of each word side by side, by counting them first. */
function sortByWord(
  places: Uint32Array,
  wordOf: Uint32Array,
  count: number,
  words: number,
): Places {
  const firstOf = new Uint32Array(words + 1);
  for (let at = 0; at < count; at++) firstOf[wordOf[at]! + 1]!++;
  for (let word = 0; word < words; word++) firstOf[word + 1]! += firstOf[word]!;
  const next = firstOf.slice();
  const sorted = new Uint32Array(count);
  const fieldsOf = new Uint8Array(words);
  for (let at = 0; at < count; at++) {
    const word = wordOf[at]!;
    sorted[next[word]!++] = places[at]!;
    fieldsOf[word]! |= places[at]! % everywhere;
  }
  return { places: sorted, firstOf, fieldsOf };
}
