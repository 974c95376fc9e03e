import { highestCount } from '@/lib/model/limits';
import { exactInteger } from './integers';

/** A number as a page shows it. */
export interface ShownNumber {
  value: number;
  /** True when it is abbreviated (“11,7 mil”), so that only its first digits are known. */
  rounded: boolean;
}

/** Digits with group and decimal marks, and the letters that may abbreviate them. */
const numeral =
  /[-−‐–]?\p{Nd}+(?:[.,'’٬٫\u00A0\u202F\u2009 ]\p{Nd}+)*(?<blank>[ \u00A0\u202F\u2009]?)(?<letters>[\p{L}\p{M}]{0,8}[.॰]?)/gu;

/**
 * All numbers of a label that a person reads, in order, in the language of the page: “2.776
 * curtidas” in Portuguese → 2776, “11,7 mil” → 11700, rounded. A numeral that cannot be read for
 * certain (negative, “1,5” without a unit, a unit of another language) stands as `undefined`.
 *
 * Units are those that `Intl` writes in the language, which is what the sites show too; measured
 * for Portuguese, instagram.md §1.7.
 *
 * @param lang the page's `lang`, BCP 47; a language that `Intl` does not know has no units
 */
export function shownNumbers(label: string, lang: string): (ShownNumber | undefined)[] {
  if (label.length > longestLabel) return [];
  return [...label.matchAll(numeral)].map((match) => {
    const { letters = '' } = match.groups ?? {};
    const digits = match[0].slice(0, match[0].length - letters.length).trimEnd();
    const isApart = (match.groups?.['blank'] ?? '') !== '';
    return read(digits, letters, { lang, isApart });
  });
}

/** The longest label of a count holds a person's name; what is much longer is no label. */
const longestLabel = 500;

function read(
  digits: string,
  letters: string,
  { lang, isApart }: { lang: string; isApart: boolean },
): ShownNumber | undefined {
  const unit = letters === '' ? undefined : unitsOf(lang).get(keyOf(letters));
  if (unit === undefined) {
    // “3 reactions” is a number and a word; in “3x” and “1.2K” the letters belong to the number.
    const isWord = letters === '' || isApart || hasNoWordBreaks(letters);
    if (!isWord || foreignUnits.test(keyOf(letters))) return undefined;
    const value = exactInteger(digits);
    return value === undefined ? undefined : { value, rounded: false };
  }
  const number = decimal(digits, lang);
  const value = number === undefined ? undefined : Math.round(number * unit);
  return value === undefined || value > highestCount ? undefined : { value, rounded: true };
}

/** Units of some language: after a number where the page's own does not write them so, anything may be meant. */
const foreignUnits =
  /^(?:[kmbgtl]|[万萬億亿千만억천].*|mil|mi|bi|mio|mill?|mln|mld|mlrd|mrd|md|mn|tsd|tausend|tys|tis|ths|tn|rb|jt|cr|crore|lakhs?|thousand|millions?|milliards?|billions?|mille|тыс|тис|млн|млрд|ألف|مليون|हज़ार|लाख)$/u;

/** Scripts that are written without blanks, where a word follows a number at once: “3件”. */
function hasNoWordBreaks(letters: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    letters,
  );
}

/** “11,7” → 11.7 in French, nothing in English: before a unit only the decimal mark can stand. */
function decimal(digits: string, lang: string): number | undefined {
  const parts = digits.split(/[.,٫]/);
  const mark = /[.,٫]/.exec(digits)?.[0];
  if (parts.length > 2 || (mark !== undefined && mark !== decimalMark(lang))) return undefined;
  const [whole, fraction] = parts.map((part) => exactInteger(part));
  if (whole === undefined) return undefined;
  if (parts.length === 1) return whole;
  const places = parts[1]?.length ?? 0;
  return fraction === undefined || places > 2 ? undefined : whole + fraction / 10 ** places;
}

/** The mark of the language; a language that is none has had no units before. */
function decimalMark(lang: string): string | undefined {
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** What each unit of a language multiplies by: `k` → 1000 in French, `B` → 1000 in Turkish. */
function unitsOf(lang: string): ReadonlyMap<string, number> {
  const before = known.get(lang);
  if (before) return before;
  const units = new Map<string, number>();
  for (const [number, letters, value] of abbreviations(lang)) {
    units.set(keyOf(letters), value / number);
  }
  known.set(lang, units);
  return units;
}

function* abbreviations(lang: string): Generator<[number: number, letters: string, value: number]> {
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(lang, { notation: 'compact', numberingSystem: 'latn' });
  } catch {
    return; // no language at all: the page's `lang` is anything
  }
  for (let value = 1000; value <= highestCount; value *= 10) {
    const parts = format.formatToParts(value);
    const number = Number(parts.find(({ type }) => type === 'integer')?.value);
    const letters = parts.find(({ type }) => type === 'compact')?.value;
    if (letters !== undefined && number > 0) yield [number, letters, value];
  }
}

function keyOf(letters: string): string {
  return letters.replace(/[.॰]$/u, '').toLowerCase();
}
