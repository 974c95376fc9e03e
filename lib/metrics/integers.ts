import { highestCount } from '@/lib/model/limits';

/** A run of digits in any script, with what may belong to it: a sign, group marks, a decimal part. */
const numeral =
  /[-−‐–]?\p{Nd}+(?:(?<mark>[.,'’٬\u00A0\u202F\u2009])\p{Nd}{3}(?!\p{Nd}))*(?:[.,٫]\p{Nd}+)?/gu;

/**
 * All whole numbers of a label, in order, in any language and script ("17002 Respostas" → [17002]).
 * A numeral that is no safe count (negative, with a decimal part, too large) stands as `undefined`,
 * so that a reader can tell "no number" from "a number that must not be believed".
 */
export function integersIn(label: string): (number | undefined)[] {
  if (label.length > longestLabel) return [];
  return [...label.matchAll(numeral)].map((match) =>
    abbreviation.test(label.slice(match.index + match[0].length))
      ? undefined
      : exactInteger(match[0]),
  );
}

/** X's longest has some 150 characters; whatever is much longer is no label. */
const longestLabel = 500;

/** What makes the numeral before it a rounded one: "1.2K", "3万". */
const abbreviation = /^(?:[KMB]\b|[万萬億亿만억千천])/iu;

/**
 * The number that a text consists of, when it is exact: digits with or without group marks.
 * "3,893" → 3893; "24.8K", "17 mil", "1.5" and "" → undefined.
 */
export function exactInteger(text: string): number | undefined {
  const bare = text.trim();
  if (!/^\p{Nd}+$|^\p{Nd}{1,3}(?:[.,'’٬ \u00A0\u202F\u2009]\p{Nd}{3})+$/u.test(bare)) {
    return undefined;
  }
  const digits = westernDigits(bare.replaceAll(/\P{Nd}/gu, ''));
  const value = Number(digits);
  return value <= highestCount ? value : undefined; // also false for NaN: an unknown script
}

/** The digits of a text, of any script, as ASCII: "151.3K" → "1513", "٤٢" → "42". */
export function digitsOf(text: string): string {
  return westernDigits(text.replaceAll(/\P{Nd}/gu, ''));
}

/** Where the ten decimal digits of a script begin; a digit of another script is not understood. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0xff10,
];

function westernDigits(digits: string): string {
  return digits.replaceAll(/[^0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
