import { activeBrand } from './active-brand';
import { accountKey } from './model/account-key';
import type { Brand, BrandAccount } from './model/brand';

type Named = Pick<Brand, 'id' | 'name'>;

/** The account in the page belongs to one brand while Repartee answers for another. */
export interface WrongBrand {
  viewerBrand: Named;
  activeBrand: Named;
}

/**
 * Whether the account that is signed in on a site belongs to another brand than the active one.
 *
 * @param brands those that were not deleted
 * @param chosenId the brand that the person chose, as in `activeBrand`
 * @returns `undefined` when the account is nobody's, or the active brand has it too
 */
export function wrongBrand(
  brands: readonly Brand[],
  chosenId: string | null,
  viewer: BrandAccount,
): WrongBrand | undefined {
  const key = accountKey(viewer.platform, viewer.handle);
  const has = ({ accounts }: Brand): boolean =>
    accounts.some(({ platform, handle }) => accountKey(platform, handle) === key);
  const active = activeBrand(brands, chosenId);
  const owner = brands.find(has);
  if (!active || !owner || has(active)) return undefined;
  return { viewerBrand: named(owner), activeBrand: named(active) };
}

function named({ id, name }: Brand): Named {
  return { id, name };
}
