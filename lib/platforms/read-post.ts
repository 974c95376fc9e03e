import { mostElements } from '@/lib/model/limits';
import type { Field, PostReading, Source } from '@/lib/model/reading';
import { fill } from './fill';
import { ownParts } from './own-parts';
import { readBlock } from './read-block';
import { readCounts } from './read-counts';
import { readId } from './read-id';
import { findAny, readPlace, type Parts } from './read-place';
import { readQuoted } from './read-quoted';
import { nameAt, readSaid } from './read-said';
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
  const block = item.block && readBlock(element.ownerDocument, item.block, id);
  const read = readSaid(parts, item, { id, placed, ...(block?.text && { whole: block.text }) });
  if (!read) return undefined;
  const { known } = read;
  const { key, kind, ...said } = read.said;
  const publishedAt = readTime(id, item, parts, { now, lang });
  const quoted = readQuoted(item, parts);
  const aliases = aliasesOf(item, parts, known).filter((alias) => alias !== key);
  const reading: PostReading = {
    key,
    ...(aliases.length > 0 && { aliases }),
    platform: adapter.id,
    kind,
    ...said,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(isEdited(item, parts) && { edited: true }),
    ...(quoted && { quoted }),
    ...readRepost(item, parts),
    ...readCounts(parts, item, lang, block),
    source,
    seenAt: now,
    missing: [],
  };
  return { ...reading, missing: missingIn(reading, item, parts) };
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

/** Under which other keys the same post may be known: by its text, and by what its comments name. */
function aliasesOf(item: ItemAdapter, parts: Parts, known: Parameters<typeof fill>[1]): string[] {
  const text = item.idFromText ? textId(item, parts) : undefined;
  const other = item.otherIds && readPlace(item.otherIds, parts)?.value;
  const ids = [text, other].flatMap((id) => id ?? []);
  const keys = ids.map((id) => fill(item.key, { ...known, id }));
  return [...new Set(keys.flatMap((key) => key ?? []))];
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
