import { fold } from '@/lib/templates/fold';

/** A unit that ends a word. */
export const gap = 1;
/** A unit that leaves no trace, such as an accent that stands by itself. */
const nothing = 2;
/** A unit that becomes several, or is half of a pair: the text must be spelt out first. */
export const several = 3;

const wordLike = /^[\p{L}\p{N}]$/u;
const mark = String.fromCodePoint(gap);

/**
 * For each UTF-16 unit what `fold` makes of it, or 0 where `foldUnit` was not asked yet. Reading a
 * table is several times faster than folding thousands of long texts one by one.
 */
export const unitTable = new Uint16Array(0x1_00_00);

/** Fills the table at a unit. @returns what stands there now */
export function foldUnit(unit: number): number {
  const entry = entryOf(unit);
  unitTable[unit] = entry;
  return entry;
}

function entryOf(unit: number): number {
  if (unit >= 0xd8_00 && unit <= 0xdf_ff) return several;
  const folded = foldedUnits(String.fromCharCode(unit));
  if (folded.length > 1) return several;
  return folded === '' ? nothing : folded.charCodeAt(0);
}

/** What `fold` makes of a character, with a `gap` for each one that is no part of a word. */
function foldedUnits(character: string): string {
  let units = '';
  for (const letter of fold(character)) units += wordLike.test(letter) ? letter : mark;
  return units;
}

const spelt = new Map<string, string>();

/** A text in which what becomes `several` units has become them; the rest is as it was. */
export function spellOut(text: string): string {
  let out = '';
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if ((unitTable[unit]! || foldUnit(unit)) !== several) out += character;
    else {
      if (!spelt.has(character)) spelt.set(character, foldedUnits(character));
      out += spelt.get(character)!;
    }
  }
  return out;
}
