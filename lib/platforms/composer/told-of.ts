import type { PostReading } from '@/lib/model/reading';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { longestName } from '@/lib/model/limits';
import type { FoundItem } from '../items';
import { ownParts } from '../own-parts';
import type { PageReader } from '../page-reader';
import { isPromoted } from '../promoted';
import { readPlace } from '../read-place';
import { isThreaded } from '../thread';
import type { PlatformAdapter } from '../types';
import { readPlaced } from './read-placed';

/** What a page tells of the post or comment that is answered. */
export type Told = Omit<ReplyTarget, 'platform' | 'purpose'>;

/** Reads posts as they are captured, so that keys agree. */
export interface TargetReader {
  site: PlatformAdapter;
  page: Pick<PageReader, 'readPost'>;
  /** Epoch ms. */
  now(): number;
}

/**
 * What a post or comment tells of itself. Of one without an id nothing is certain; only the copy of
 * a post in a dialog has none by nature, and its words are told.
 */
export function toldOf(found: FoundItem, reader: TargetReader): Told {
  if (isThreaded(found.item)) {
    const placed = readPlaced(found.element, found.item, reader);
    return placed ? { ...placed.place, ...wordsIn(placed.reading) } : wordsOf(found, reader.site);
  }
  const reading = reader.page.readPost(found);
  if (!reading) return {};
  const { key, kind, parentKey } = reading;
  const threadKey = kind === 'post' ? key : parentKey;
  return { key, kind, ...(threadKey !== undefined && { threadKey }), ...wordsIn(reading) };
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
  const name = item.authorName && readPlace(item.authorName, parts)?.value.slice(0, longestName);
  return {
    ...(handle !== undefined && { authorHandle: handle }),
    ...(name !== undefined && { authorName: name }),
  };
}

function wordsIn({ key, authorHandle, authorName, text, lang, url }: PostReading): Told {
  return {
    key,
    ...(authorHandle !== undefined && { authorHandle }),
    ...(authorName !== undefined && { authorName }),
    ...(text !== undefined && { text }),
    ...(lang !== undefined && { lang }),
    ...(url !== undefined && { url }),
  };
}
