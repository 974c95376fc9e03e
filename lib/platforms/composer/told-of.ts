import type { ReplyTarget } from '@/lib/model/reply-target';
import { fill } from '../fill';
import type { FoundItem } from '../items';
import { ownParts } from '../own-parts';
import type { PageReader } from '../page-reader';
import { isPromoted } from '../promoted';
import { readPlace } from '../read-place';
import { nameAt, type Said } from '../read-said';
import { isThreaded } from '../thread';
import type { PlatformAdapter } from '../types';
import { readPlaced } from './read-placed';

/** What a page tells of the post or comment that is answered. */
export type Told = Omit<ReplyTarget, 'platform' | 'purpose'>;

/** Reads posts as they are captured, so that keys agree. */
export interface TargetReader {
  site: PlatformAdapter;
  page: Pick<PageReader, 'readSaid' | 'idOf'>;
}

/**
 * What a post or comment tells of itself. Of one without an id nothing is certain; only the copy of
 * a post in a dialog has none by nature, and its words are told.
 */
export function toldOf(found: FoundItem, reader: TargetReader): Told {
  if (isThreaded(found.item)) {
    const placed = readPlaced(found.element, found.item, reader);
    return placed ? { ...placed.place, ...wordsIn(placed.said) } : wordsOf(found, reader.site);
  }
  const said = reader.page.readSaid(found);
  if (!said) return {};
  const { key, kind, parentKey } = said;
  const threadKey = kind === 'post' ? key : parentKey;
  return { key, kind, ...(threadKey !== undefined && { threadKey }), ...wordsIn(said) };
}

/** The key of a post, without a look at anything else of it. */
export function keyOf(found: FoundItem, { page }: TargetReader): string | undefined {
  return fill(found.item.key, { id: page.idOf(found) });
}

/** Who wrote an item and what, without a question of which it is. Of an advertisement, nothing. */
export function wordsOf({ element, item }: FoundItem, site: PlatformAdapter): Told {
  const parts = ownParts(element, item, site);
  if (isPromoted(element, item, parts)) return {};
  const text = readPlace(item.text, parts, item.notText)?.value;
  const lang = item.lang && readPlace(item.lang, parts)?.value;
  return {
    ...authorOf({ element, item }, site),
    ...(text !== undefined && { text }),
    ...(lang !== undefined && { lang }),
  };
}

/** Who wrote an item. */
export function authorOf(
  { element, item }: FoundItem,
  site: PlatformAdapter,
): Pick<Told, 'authorHandle' | 'authorName'> {
  const parts = ownParts(element, item, site);
  const handle = readPlace(item.authorHandle, parts)?.value;
  const name = nameAt(item.authorName, parts);
  return {
    ...(handle !== undefined && { authorHandle: handle }),
    ...(name !== undefined && { authorName: name }),
  };
}

function wordsIn({ key, authorHandle, authorName, text, lang, url }: Said): Told {
  return {
    key,
    ...(authorHandle !== undefined && { authorHandle }),
    ...(authorName !== undefined && { authorName }),
    ...(text !== undefined && { text }),
    ...(lang !== undefined && { lang }),
    ...(url !== undefined && { url }),
  };
}
