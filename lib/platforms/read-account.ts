import { exactInteger } from '@/lib/metrics/integers';
import { accountKey } from '@/lib/model/account-key';
import { highestCount, longestName } from '@/lib/model/limits';
import type { AccountReading } from '@/lib/model/reading';
import { parseBlock, valueAt } from './json-block';
import { anyOf } from './own-parts';
import { isAccountPage, type Page } from './pages';
import { readPlace, type Find } from './read-place';
import type { AccountCount, PlatformAdapter } from './types';

const counts = ['followers', 'following', 'posts'] as const;

/**
 * Reads the profile that is displayed. After a navigation inside the site the header or the pageʼs
 * JSON block can still be the last profileʼs, so neither is believed unless its handle is that of
 * the URL.
 *
 * @returns `undefined` on other pages and while the header is not yet this profileʼs
 */
export function readAccount(
  root: ParentNode,
  adapter: PlatformAdapter,
  page: Page,
  now: number,
): AccountReading | undefined {
  if (!isAccountPage(page, adapter) || page.handle === undefined) return undefined;
  const find: Find = (selector) => root.querySelector(selector) ?? undefined;
  const shown = readPlace(adapter.account.handle, find)?.value;
  if (shown === undefined || !sameHandle(shown, page.handle)) return undefined;
  const name = readPlace(adapter.account.name, find)?.value.slice(0, longestName);
  const block = readBlock(find, adapter, page.handle);
  const told = { ...readHeader(find, adapter, page.handle), ...block.counts };
  return {
    key: accountKey(adapter.id, shown),
    platform: adapter.id,
    handle: shown,
    ...(name !== undefined && { name }),
    ...(block.nativeId !== undefined && { nativeId: block.nativeId }),
    ...told,
    rounded: [],
    seenAt: now,
    missing: told.followers === undefined ? ['followers'] : [],
  };
}

type Told = Partial<Record<AccountCount, number>>;

function readBlock(
  find: Find,
  { account }: PlatformAdapter,
  handle: string,
): { nativeId?: string; counts: Told } {
  const block = parseBlock(find(anyOf(account.block.at))?.textContent);
  if (!sameHandle(valueAt(block, account.block.handle), handle)) return { counts: {} };
  const nativeId = valueAt(block, account.block.nativeId);
  const told: Told = {};
  for (const count of counts) {
    const value = valueAt(block, account.block.counts[count]);
    if (isCount(value)) told[count] = value;
  }
  return {
    ...(typeof nativeId === 'string' && nativeId.length <= 100 && { nativeId }),
    counts: told,
  };
}

function readHeader(find: Find, { account }: PlatformAdapter, handle: string): Told {
  const told: Told = {};
  for (const count of counts) {
    const selectors = account.header[count]?.map((at) => at.replace('{handle}', handle));
    const value = selectors && exactInteger(find(anyOf(selectors))?.textContent ?? '');
    if (value !== undefined) told[count] = value;
  }
  return told;
}

function sameHandle(one: unknown, other: string): boolean {
  return typeof one === 'string' && one.toLowerCase() === other.toLowerCase();
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= highestCount;
}
