import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import type { SearchRow } from './search-row';

/**
 * Whether a saved reply is offered on a site and to a brand. What is not said does not matter: no
 * site, no brand.
 */
export function isOffered(row: SearchRow, platform?: Platform, brandId?: RowId): boolean {
  if (platform !== undefined && row.platforms.length > 0 && !row.platforms.includes(platform))
    return false;
  return brandId === undefined || row.brandId === undefined || row.brandId === brandId;
}
