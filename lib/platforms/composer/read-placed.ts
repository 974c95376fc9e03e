import { fill } from '../fill';
import { anyOf, ownParts } from '../own-parts';
import { pageOf, type Page } from '../pages';
import { readId } from '../read-id';
import { readSaid, type Said } from '../read-said';
import { placeThreads, type ThreadedItem } from '../thread';
import { placeOf, type ThreadMemory } from '../thread-memory';
import type { PlatformAdapter } from '../types';
import type { Told, TargetReader } from './told-of';

/**
 * Reads a post whose place the order of the page tells. The address is not asked for it: while a
 * dialog lies over the page, it is that of the dialog.
 *
 * @returns undefined for a post without an id; no `kind` where it does not stand on the page
 */
export function readPlaced(
  element: Element,
  item: ThreadedItem,
  { site }: Pick<TargetReader, 'site'>,
): { said: Said; place: Pick<Told, 'kind' | 'threadKey'> } | undefined {
  const id = readId(element, item, site);
  if (id === undefined) return undefined;
  const places: ThreadMemory = new Map();
  const document = element.ownerDocument;
  placeThreads(document, item, site, openedPage(document, item, site), places);
  const placed = placeOf(id, places);
  const read = readSaid(ownParts(element, item, site), item, { id, placed });
  if (!read) return undefined;
  const kind = places.get(id)?.kind;
  const root = kind && rootOf(id, places);
  const threadKey = root === undefined ? undefined : fill(item.key, { id: root });
  const place = { ...(kind && { kind }), ...(threadKey !== undefined && { threadKey }) };
  return { said: read.said, place };
}

function openedPage(document: Document, item: ThreadedItem, site: PlatformAdapter): Page {
  const focal = document.querySelector(anyOf(item.thread.focal));
  const id = focal ? readId(focal, item, site) : undefined;
  return id === undefined ? pageOf(document.URL, site) : { name: site.postPages[0], id };
}

/** The post with which the conversation begins; undefined where a link of the chain is not told. */
function rootOf(id: string, places: ThreadMemory): string | undefined {
  let at = id;
  for (let steps = 0; steps <= places.size; steps++) {
    const place = places.get(at);
    if (place?.kind === 'post') return at;
    if (place?.parentId === undefined) return undefined;
    at = place.parentId;
  }
  return undefined;
}
