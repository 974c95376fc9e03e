import { readPlace, type Parts } from './read-place';
import type { ItemAdapter } from './types';

/**
 * An id out of author and text, for posts of which the page tells no id (linkedin.md §1.3): two
 * displays of one post have the same, two posts of one author have not. Of author and text only,
 * because counts and times change from look to look.
 *
 * @returns `text:…`, or `undefined` where one of the two is not told
 */
export function textId(item: ItemAdapter, parts: Parts): string | undefined {
  const author = readPlace(item.authorHandle, parts) ?? readPlace(item.authorName ?? [], parts);
  const text = readPlace(item.text, parts, item.notText);
  if (!author || !text) return undefined;
  const said = text.value.normalize('NFC').replaceAll(/\s+/g, ' ').slice(0, mostCharacters);
  return `text:${hash(`${author.value}\n${said}`)}`;
}

/** Enough to tell posts apart; a longer text would only take longer. */
const mostCharacters = 1000;

/** FNV-1a with 64 bits, in base 36. Nobody gains by a collision: the texts are the pageʼs own. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(36);
}
