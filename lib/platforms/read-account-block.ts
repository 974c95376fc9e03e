import { countIn, parseBlock, valueAt } from './json-block';
import { anyOf } from './own-parts';
import type { AccountAdapter, AccountCount } from './account-adapter';

/** What a JSON block of the page tells of a profile, if the block is that profileʼs. */
export function readAccountBlock(
  document: Document,
  { block }: AccountAdapter,
  isItsHandle: (handle: unknown) => boolean,
): { nativeId?: string; counts: Partial<Record<AccountCount, number>> } {
  if (!block) return { counts: {} };
  const told = parseBlock(document.querySelector(anyOf(block.at))?.textContent);
  if (!isItsHandle(valueAt(told, block.handle))) return { counts: {} };
  const nativeId = valueAt(told, block.nativeId);
  const counts: Partial<Record<AccountCount, number>> = {};
  for (const [count, path] of Object.entries(block.counts)) {
    const value = countIn(valueAt(told, path));
    if (value !== undefined) counts[count as AccountCount] = value;
  }
  return {
    ...(typeof nativeId === 'string' && nativeId.length <= 100 && { nativeId }),
    counts,
  };
}
