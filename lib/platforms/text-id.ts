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

/**
 * FNV-1a, twice with 32 bits from different starts, in base 36. Nobody gains by a collision: the
 * texts are the pageʼs own.
 */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
