import type { AccountReading, PostReading } from '@/lib/model/reading';
import type { FoundItem } from '@/lib/platforms/items';
import { createPageReader } from '@/lib/platforms/page-reader';
import type { PlatformAdapter } from '@/lib/platforms/types';

export interface ReadDocument {
  posts: PostReading[];
  account: AccountReading | undefined;
}

/** All items of a page. */
export function itemsOf(document: Document, adapter: PlatformAdapter): FoundItem[] {
  const isItem = (shown: { item: unknown }): shown is FoundItem => shown.item !== 'account';
  return createPageReader(document, adapter, Date.now).find(document).filter(isItem);
}

/**
 * Reads all that stands on a page, as if all were on screen.
 * @param now epoch ms
 */
export function readDocument(
  document: Document,
  adapter: PlatformAdapter,
  now: number,
): ReadDocument {
  const reader = createPageReader(document, adapter, () => now);
  reader.followThread();
  return {
    posts: itemsOf(document, adapter).flatMap((found) => reader.readPost(found) ?? []),
    account: reader.readAccount(),
  };
}
