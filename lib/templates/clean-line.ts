/** Signs that turn the direction of writing, and those that take no room (not the joiners, which emoji and Persian need). */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const notOnALine = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;

/** No name, handle or department is longer; addresses are. */
const longestLine = 500;

/**
 * What a page told, as it may stand in a line of a reply: one line, nothing unseen in it, no
 * accents without a letter nor heaps of them, 500 code units at most. Empty when nothing is left.
 */
export function cleanLine(text: string): string {
  return text
    .slice(0, 4 * longestLine)
    .normalize('NFC')
    .replace(unseen, '')
    .replace(notOnALine, ' ')
    .replace(/(^| )\p{M}+/gu, '$1')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .slice(0, longestLine)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** What a person typed or copied: line breaks as `\n`, nothing blank around it. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}
