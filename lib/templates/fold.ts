const marks = /\p{M}+/gu;
const apostrophes = /['’ʼ`´]/g;
const asTwoLetters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ς: 'σ' };
const twoLetters = /[œæßς]/g;

/**
 * A text as it is compared: without case and accents, “œ” as “oe”, an apostrophe as a space, and
 * letters that only look special (bold, full width) as plain ones. Two texts that a person would
 * type alike are alike.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, ' ')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(twoLetters, (letter) => asTwoLetters[letter] ?? letter);
}

/** The words of a text, folded: what stands between anything that is neither letter nor digit. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
