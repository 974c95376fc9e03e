import { accountKey } from '@/lib/model/account-key';
import { longestName } from '@/lib/model/limits';
import type { AccountReading } from '@/lib/model/reading';
import { ownParts } from './own-parts';
import { readCount } from './read-counts';
import { decode } from './decode';
import { readPlace, type Parts } from './read-place';
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
  const handle = readPlace(item.authorHandle, parts)?.value;
  // A quoted page says how many follow it too: only what stands in the author's own link counts.
  const links = parts.all('a[href]').filter((link) => handleIn(link, item) === handle);
  const followers = links
    .map((link) => readCount(item.authorFollowers ?? [], partsWithin(link, parts), lang))
    .find((count) => count !== undefined);
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

function handleIn(link: Element, { authorHandle }: ItemAdapter): string | undefined {
  const [{ pick, decode: how }] = authorHandle;
  const written = pick?.exec(link.getAttribute('href') ?? '')?.[1];
  return written && how ? decode(written, how) : written;
}

/** The parts of an item that stand in one of its links. */
function partsWithin(link: Element, parts: Parts): Parts {
  const all = (selector: string): readonly Element[] =>
    parts.all(selector).filter((part) => link.contains(part));
  return { all, first: (selector) => all(selector)[0] };
}
