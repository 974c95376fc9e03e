import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import type { TemplateUse } from '@/lib/model/template-use';

const dayMs = 86_400_000;
const days = 30;
/** After so many days a use counts half. */
const halfLife = 10;

export type Use = Pick<TemplateUse, 'templateId' | 'platform' | 'at'>;

/**
 * How much each saved reply was used on a site in the last 30 days. A use of today counts 1, one of
 * ten days ago ½; what was not used is absent.
 *
 * @param now epoch ms
 */
export function recentUse(
  uses: readonly Use[],
  platform: Platform,
  now: number,
): ReadonlyMap<RowId, number> {
  const counted = new Map<RowId, number>();
  for (const use of uses) {
    // A clock that was set back must not make a use count more than one of today.
    const age = Math.max(0, now - use.at) / dayMs;
    if (use.platform !== platform || age > days) continue;
    counted.set(use.templateId, (counted.get(use.templateId) ?? 0) + 2 ** (-age / halfLife));
  }
  return counted;
}
