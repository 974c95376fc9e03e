import { longestName, longestText, mostElements } from '@/lib/model/limits';
import type { Field, PostReading, Source } from '@/lib/model/reading';
import { fill } from './fill';
import { ownParts } from './own-parts';
import { readBlock } from './read-block';
import { readCounts } from './read-counts';
import { readId } from './read-id';
import { findAny, readPlace, type Parts } from './read-place';
import { readQuoted } from './read-quoted';
import { readTime } from './read-time';
import { textId } from './text-id';
import type { Placed } from './thread-memory';
import type { ItemAdapter, PlatformAdapter } from './types';

export interface PostContext {
  /** The site's own id, where it was read already. */
  id?: string;
  /** Where the post stands among the others of the page, as far as the order of the page tells. */
  placed: Placed;
  source: Source;
  /** Epoch ms. */
  now: number;
}

/**
 * Reads one post or comment. Pure: the same markup gives the same reading. Never throws on any
 * markup; what is not found is absent and, where a healthy page tells it, named in `missing`.
 *
 * @returns `undefined` for promoted posts and for what cannot be identified
 */
export function readPost(
  element: Element,
  item: ItemAdapter,
  adapter: PlatformAdapter,
  { id = readId(element, item, adapter), placed, source, now }: PostContext,
): PostReading | undefined {
  if (element.getElementsByTagName('*').length > mostElements) return undefined;
  if (id === undefined) return undefined;
  const parts = ownParts(element, item, adapter);
  const lang = element.ownerDocument.documentElement.lang || 'en';
  const parent = item.parent && readPlace(item.parent, parts)?.value;
  const handle = readPlace(item.authorHandle, parts)?.value;
  const replyTo = item.replyTo && readPlace(item.replyTo, parts)?.value;
  const known = { id, parent, authorHandle: handle, replyTo };
  const key = fill(item.key, known);
  if (key === undefined) return undefined;
  const name = nameAt(item.authorName, parts);
  const textLang = item.lang && readPlace(item.lang, parts)?.value;
  const publishedAt = readTime(id, item, parts, { now, lang });
  const quoted = readQuoted(item, parts);
  const repost = readRepost(item, parts);
  const block = item.block && readBlock(element.ownerDocument, item.block, id);
  const text = readText(item, parts, block?.text);
  const isReply = replyTo !== undefined && replyTo !== id;
  const url = isOwnId(id) ? fill((isReply && item.replyUrl) || item.url, known) : undefined;
  const parentKey = parentKeyOf(item, known, placed);
  const replyToKey = isReply ? fill(item.key, { ...known, id: replyTo }) : undefined;
  const aliases = aliasesOf(item, parts, known).filter((alias) => alias !== key);
  const reading: PostReading = {
    key,
    ...(aliases.length > 0 && { aliases }),
    platform: adapter.id,
    kind: item.kind === 'comment' ? 'comment' : placed.kind,
    ...(parentKey !== undefined && { parentKey }),
    ...(replyToKey !== undefined && { replyToKey }),
    ...(handle !== undefined && { authorHandle: handle }),
    ...(url !== undefined && { url }),
    ...(name !== undefined && { authorName: name }),
    ...(text && { text: text.value }),
    textComplete: text?.complete ?? true,
    ...(textLang && { lang: textLang }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(isEdited(item, parts) && { edited: true }),
    ...(quoted && { quoted }),
    ...repost,
    ...readCounts(parts, item, lang, block),
    source,
    seenAt: now,
    missing: [],
  };
  return { ...reading, missing: missingIn(reading, item, parts) };
}

/** An id that was made of the text leads nowhere on the site. */
function isOwnId(id: string): boolean {
  return !id.startsWith('text:');
}

function nameAt(places: ItemAdapter['authorName'], parts: Parts): string | undefined {
  return places && readPlace(places, parts)?.value.slice(0, longestName);
}

/** Where words tell that it is a repost at all, the link beside them says nothing alone. */
function readRepost(
  item: ItemAdapter,
  parts: Parts,
): Pick<PostReading, 'repostedBy' | 'repostedByName'> {
  const repostedByName = nameAt(item.repostedByName, parts);
  if (item.repostedByName && repostedByName === undefined) return {};
  const repostedBy = item.repostedBy && readPlace(item.repostedBy, parts)?.value;
  return {
    ...(repostedBy !== undefined && { repostedBy }),
    ...(repostedByName !== undefined && { repostedByName }),
  };
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

/** Under which other keys the same post may be known: by its text, and by what its comments name. */
function aliasesOf(item: ItemAdapter, parts: Parts, known: Parameters<typeof fill>[1]): string[] {
  const text = item.idFromText ? textId(item, parts) : undefined;
  const other = item.otherIds && readPlace(item.otherIds, parts)?.value;
  const ids = [text, other].flatMap((id) => id ?? []);
  const keys = ids.map((id) => fill(item.key, { ...known, id }));
  return [...new Set(keys.flatMap((key) => key ?? []))];
}

function parentKeyOf(
  item: ItemAdapter,
  known: Parameters<typeof fill>[1],
  { parentId }: Placed,
): string | undefined {
  if (item.parentKey !== undefined) return fill(item.parentKey, known);
  return parentId === undefined ? undefined : fill(item.key, { ...known, id: parentId });
}

function isEdited({ edited, editedLabel }: ItemAdapter, parts: Parts): boolean {
  if (edited && findAny(edited, parts)) return true;
  return editedLabel !== undefined && readPlace(editedLabel, parts) !== undefined;
}

function missingIn(reading: PostReading, item: ItemAdapter, parts: Parts): Field[] {
  return item.expects
    .filter(({ field }) => valueOf(reading, field) === undefined)
    .filter(({ unless }) => !unless || !findAny(unless, parts))
    .map(({ field }) => field);
}

function valueOf(reading: PostReading, field: Field): unknown {
  if (field in reading) return (reading as Partial<Record<Field, unknown>>)[field];
  return (reading.metrics as Partial<Record<Field, unknown>>)[field];
}
