import { accountKey } from '@/lib/model/account-key';
import { longestName } from '@/lib/model/limits';
import type { AccountReading } from '@/lib/model/reading';
import { readAccountBlock } from './read-account-block';
import { isAccountPage, type Page } from './pages';
import { readCount } from './read-counts';
import { partsOf, readPlace, type Parts } from './read-place';
import type { AccountAdapter, AccountCount } from './account-adapter';
import type { PlatformAdapter } from './types';

const counts = ['followers', 'following', 'posts'] as const;

/**
 * Reads the profile that is displayed. After a navigation inside the site the header or the pageʼs
 * JSON block can still be the last profileʼs, so neither is believed unless its handle is that of
 * the URL.
 *
 * @returns `undefined` on other pages and while the header is not yet this profileʼs
 */
export function readAccount(
  document: Document,
  adapter: PlatformAdapter,
  page: Page,
  now: number,
): AccountReading | undefined {
  if (!isAccountPage(page, adapter) || page.handle === undefined) return undefined;
  const parts = partsOf(document);
  const lang = document.documentElement.lang || 'en';
  for (const account of adapter.accounts) {
    const shown = readPlace(account.handle, parts)?.value;
    if (shown === undefined || !sameHandle(shown, page.handle)) continue;
    const name = account.name && readPlace(account.name, parts)?.value.slice(0, longestName);
    const block = readAccountBlock(document, account, (handle) => sameHandle(handle, page.handle));
    const header = readHeader(parts, account, shown, lang);
    const told = { ...header.counts, ...block.counts };
    return {
      key: accountKey(adapter.id, shown),
      platform: adapter.id,
      handle: shown,
      ...(name !== undefined && { name }),
      ...(block.nativeId !== undefined && { nativeId: block.nativeId }),
      ...told,
      rounded: header.rounded.filter((count) => block.counts[count] === undefined),
      seenAt: now,
      missing: told.followers === undefined ? ['followers'] : [],
    };
  }
  return undefined;
}

function readHeader(
  parts: Parts,
  account: AccountAdapter,
  handle: string,
  lang: string,
): { counts: Partial<Record<AccountCount, number>>; rounded: AccountCount[] } {
  const told: Partial<Record<AccountCount, number>> = {};
  const rounded: AccountCount[] = [];
  for (const count of counts) {
    const places = account.counts[count]?.map((place) => ({
      ...place,
      at: place.at.replace('{handle}', CSS.escape(handle)),
    }));
    const number = places && readCount(places, parts, lang);
    if (!number) continue;
    told[count] = number.value;
    if (number.rounded) rounded.push(count);
  }
  return { counts: told, rounded };
}

/** Sites ignore case in handles. */
function sameHandle(one: unknown, other: string | undefined): boolean {
  return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}
