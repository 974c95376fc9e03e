import { grown } from './grown';
import { foldUnit, gap, several, spellOut, unitTable } from './unit-table';

/** All different words of a library, as one run of folded units. */
export interface Words {
  readonly size: number;
  /** The units of all words, one after another. */
  readonly units: Uint16Array;
  /** Where each word begins in `units`; the entry after the last says where that one ends. */
  readonly starts: Uint32Array;
}

export interface WordReader {
  /** Reads the words of a text; a new word gets the next number. @returns how many were read so far */
  read(text: string): number;
  /** The numbers of all words that were read since this was asked last, in order. */
  take(): Uint32Array;
  words(): Words;
}

const firstHash = 2_166_136_261;
const space = 32;

/** A hash table over typed arrays: texts are read without making a string of each word. */
export function createWordReader(): WordReader {
  let size = 0;
  let starts = new Uint32Array(1 << 10);
  let hashes = new Uint32Array(1 << 10);
  /** By hash: the number of a word and one; 0 is free. Never more than half full. */
  let slots = new Uint32Array(1 << 10);
  /** The units of all words; the word that is being read is written behind them. */
  let units = new Uint16Array(1 << 10);
  let found = new Uint32Array(1 << 10);
  let count = 0;

  const add = (hash: number, end: number): number => {
    starts = grown(starts, size + 2);
    hashes = grown(hashes, size + 1);
    starts[size + 1] = end;
    hashes[size] = hash;
    size++;
    if (2 * size > slots.length) slots = rehashed(hashes, size, 2 * slots.length);
    else place(slots, hash, size);
    return size - 1;
  };
  /** The number of the word that was written behind all others. */
  const numberOf = (hash: number, from: number, end: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0) return add(hash, end);
      if (hashes[word] !== hash) continue;
      let at = from;
      let other = starts[word]!;
      if (starts[word + 1]! - other !== end - from) continue;
      while (at < end && units[at] === units[other]) {
        at++;
        other++;
      }
      if (at === end) return word;
    }
  };
  const read = (text: string, isSpelt: boolean): number => {
    const { length } = text;
    const before = count;
    let from = starts[size]!;
    units = grown(units, from + length);
    found = grown(found, count + length);
    // What is read for each letter is kept at hand.
    const table = unitTable;
    const written = units;
    let end = from;
    let hash = firstHash;
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? text.charCodeAt(at) : space;
      let folded = table[unit]! || foldUnit(unit);
      if (folded === several) {
        if (!isSpelt) {
          count = before;
          return read(spellOut(text), true);
        }
        // Half of a letter that has no shorter form.
        folded = unit;
      }
      if (folded > several) {
        written[end++] = folded;
        hash = Math.imul(hash ^ folded, 16_777_619);
      } else if (folded === gap && end > from) {
        found[count++] = numberOf((hash ^ (hash >>> 15)) >>> 0, from, end);
        end = from = starts[size]!;
        hash = firstHash;
      }
    }
    return count;
  };

  return {
    read: (text) => read(text, false),
    take() {
      const taken = found.slice(0, count);
      count = 0;
      return taken;
    },
    words: () => ({ size, units, starts }),
  };
}

function place(slots: Uint32Array, hash: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

function rehashed(hashes: Uint32Array, size: number, length: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(length);
  for (let word = 0; word < size; word++) place(slots, hashes[word]!, word + 1);
  return slots;
}
