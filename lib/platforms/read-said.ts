import { longestName, longestText } from '@/lib/model/limits';
import type { PostReading } from '@/lib/model/reading';
import { fill } from './fill';
import { findAny, readPlace, type Parts } from './read-place';
import type { Placed } from './thread-memory';
import type { ItemAdapter } from './types';

/** Which post or comment an item is, by whom, and what it says. */
export type Said = Pick<
  PostReading,
  | 'key'
  | 'kind'
  | 'parentKey'
  | 'replyToKey'
  | 'authorHandle'
  | 'authorName'
  | 'url'
  | 'text'
  | 'textComplete'
  | 'lang'
>;

/** What a key is made of. */
export type Known = Readonly<
  Record<'id' | 'parent' | 'authorHandle' | 'replyTo', string | undefined>
>;

interface SaidContext {
  id: string;
  placed: Placed;
  /** The whole text, where the data of the page holds it. */
  whole?: string;
}

/**
 * Reads what an item is and says, without its numbers.
 *
 * @returns undefined where it cannot be identified
 */
export function readSaid(
  parts: Parts,
  item: ItemAdapter,
  { id, placed, whole }: SaidContext,
): { said: Said; known: Known } | undefined {
  const parent = item.parent && readPlace(item.parent, parts)?.value;
  const handle = readPlace(item.authorHandle, parts)?.value;
  const replyTo = item.replyTo && readPlace(item.replyTo, parts)?.value;
  const known = { id, parent, authorHandle: handle, replyTo };
  const key = fill(item.key, known);
  if (key === undefined) return undefined;
  const name = nameAt(item.authorName, parts);
  const lang = item.lang && readPlace(item.lang, parts)?.value;
  const text = readText(item, parts, whole);
  const isReply = replyTo !== undefined && replyTo !== id;
  const url = isOwnId(id) ? fill((isReply && item.replyUrl) || item.url, known) : undefined;
  const parentKey = parentKeyOf(item, known, placed);
  const replyToKey = isReply ? fill(item.key, { ...known, id: replyTo }) : undefined;
  const said = {
    key,
    kind: item.kind === 'comment' ? item.kind : placed.kind,
    ...(parentKey !== undefined && { parentKey }),
    ...(replyToKey !== undefined && { replyToKey }),
    ...(handle !== undefined && { authorHandle: handle }),
    ...(url !== undefined && { url }),
    ...(name !== undefined && { authorName: name }),
    ...(text && { text: text.value }),
    textComplete: text?.complete ?? true,
    ...(lang && { lang }),
  };
  return { said, known };
}

/** An id that was made of the text leads nowhere on the site. */
function isOwnId(id: string): boolean {
  return !id.startsWith('text:');
}

/** A name, as long as names may be. */
export function nameAt(places: ItemAdapter['authorName'], parts: Parts): string | undefined {
  return places && readPlace(places, parts)?.value.slice(0, longestName);
}

/** A text that is cut on screen is taken whole from the page's data, if that begins the same. */
function readText(
  item: ItemAdapter,
  parts: Parts,
  whole: string | undefined,
): { value: string; complete: boolean } | undefined {
  const text = readPlace(item.text, parts, item.notText);
  if (!text || !item.cut || !findAny(item.cut, parts)) return text;
  const isWhole = whole !== undefined && whole.length <= longestText && begins(whole, text.value);
  return { value: isWhole ? whole.trim() : text.value, complete: isWhole };
}

function begins(whole: string, shown: string): boolean {
  const words = (text: string): string => text.replaceAll(/[\s…]+|\.{3}$/g, '');
  return words(whole).startsWith(words(shown));
}

function parentKeyOf(item: ItemAdapter, known: Known, { parentId }: Placed): string | undefined {
  if (item.parentKey !== undefined) return fill(item.parentKey, known);
  return parentId === undefined ? undefined : fill(item.key, { ...known, id: parentId });
}
