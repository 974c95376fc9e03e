import { ownParts } from './own-parts';
import { isPromoted } from './promoted';
import { findAny, readPlace, type Parts } from './read-place';
import { textId } from './text-id';
import type { ItemAdapter, PlatformAdapter } from './types';

/** Whether the element is an item at all and not, say, a course that stands in the same list. */
export function isItem(parts: Parts, { only, not }: ItemAdapter): boolean {
  if (not && findAny(not, parts)) return false;
  return only === undefined || findAny(only, parts) !== undefined;
}

/**
 * The siteʼs own id of an item; `undefined` for promoted ones and for what tells none.
 *
 * @param fromPage what the page around it tells: better than an id that is made of the text
 */
export function readId(
  element: Element,
  item: ItemAdapter,
  adapter: PlatformAdapter,
  fromPage?: () => string | undefined,
): string | undefined {
  const parts = ownParts(element, item, adapter);
  if (!isItem(parts, item) || isPromoted(element, item, parts)) return undefined;
  const told = readPlace(item.id, parts)?.value ?? fromPage?.();
  return told ?? (item.idFromText ? textId(item, parts) : undefined);
}
