import { accountKey } from '@/lib/model/account-key';
import { longestName } from '@/lib/model/limits';
import type { AccountReading } from '@/lib/model/reading';
import { ownParts } from './own-parts';
import { readCount } from './read-counts';
import { readPlace } from './read-place';
import type { ItemAdapter, PlatformAdapter } from './types';

/**
 * How many follow the author of an item, where the item says so: LinkedIn writes it under the name
 * of every page. `undefined` elsewhere.
 *
 * @param now epoch ms
 */
export function readAuthor(
  element: Element,
  item: ItemAdapter,
  adapter: PlatformAdapter,
  now: number,
): AccountReading | undefined {
  if (!item.authorFollowers) return undefined;
  const parts = ownParts(element, item, adapter);
  const lang = element.ownerDocument.documentElement.lang || 'en';
  const followers = readCount(item.authorFollowers, parts, lang);
  const handle = readPlace(item.authorHandle, parts)?.value;
  if (!followers || handle === undefined) return undefined;
  const name = item.authorName && readPlace(item.authorName, parts)?.value.slice(0, longestName);
  return {
    key: accountKey(adapter.id, handle),
    platform: adapter.id,
    handle,
    ...(name !== undefined && { name }),
    followers: followers.value,
    rounded: followers.rounded ? ['followers'] : [],
    seenAt: now,
    missing: [],
  };
}
