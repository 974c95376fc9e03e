/** What is inserted of a text: Unicode composed, lines ending with `\n`, none of them empty at the end. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '');
}

/**
 * A text without what editors add, drop or change between words: white space, and the invisible
 * characters by which some of them hold a place.
 */
export function condensed(text: string): string {
  return text.replaceAll(/[\s\u200B\u2060]/g, '');
}

/** How often `part` is in `text`. */
export function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}
