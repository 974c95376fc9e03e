/**
 * The shape of a text without its content: letters become `x` or `X`, digits `0`, emoji `😀`; spaces
 * and punctuation stay. Anything else could be a way to write words, and becomes `?`.
 */
export function shapeOfText(text: string): string {
  return text.replace(emoji, '😀').replace(/[^\u{1f600}]/gu, shapeOfCharacter);
}

/** A picture with all that joins it to others, or half a flag. */
const emoji =
  /\p{Regional_Indicator}{1,2}|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}|\u{20e3})*/gu;

function shapeOfCharacter(character: string): string {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'X';
  if (/\p{M}|\p{C}/u.test(character)) return ''; // accents on a letter, and what is not seen
  if (/\p{N}/u.test(character)) return '0';
  if (/\p{Alphabetic}/u.test(character)) return 'x';
  if (/\p{Z}/u.test(character)) return ' ';
  return /[\p{P}\p{Sc}\p{Sm}`^]/u.test(character) ? character : '?';
}

/** Text on one line, its white space made single, cut after `length` characters. */
export function shortShape(text: string, length: number): string {
  const shape = shapeOfText(text.slice(0, 4 * length).replace(/\s+/g, ' ')).trim();
  if (shape.length <= length) return shape;
  return `${shape.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
