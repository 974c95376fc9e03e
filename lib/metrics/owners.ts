import { accountKey } from '@/lib/model/account-key';
import type { Brand } from '@/lib/model/brand';
import type { AccountKey, RowId } from '@/lib/model/keys';

/**
 * Which brand an account belongs to. Deleted brands own nothing; of two brands with one account the
 * older one has it (ids are sorted by the time of creation).
 */
export function ownersOf(brands: readonly Brand[]): Map<AccountKey, RowId> {
  const owners = new Map<AccountKey, RowId>();
  for (const brand of brands.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (brand.deleted) continue;
    for (const { platform, handle } of brand.accounts) {
      const key = accountKey(platform, handle);
      if (!owners.has(key)) owners.set(key, brand.id);
    }
  }
  return owners;
}
