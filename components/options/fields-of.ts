import type { BrandFields } from '@/lib/brand-form/read-brand-form';
import type { Brand } from '@/lib/model/brand';
import { freeColour } from '@/lib/model/brand-colours';
import type { Platform } from '@/lib/model/platform';
import { shownHandle, type Site } from '@/lib/profile';

/** What the form shows of a brand; for a new one a colour that the fewest others have, else nothing. */
export function fieldsOf(
  brand: Pick<Brand, 'name' | 'colour' | 'accounts'> | undefined,
  { sites, brands }: { sites: readonly Site[]; brands: readonly Brand[] },
): BrandFields {
  const accounts: BrandFields['accounts'] = {};
  for (const { id } of sites) accounts[id] = shownOn(id, brand);
  return {
    name: brand?.name ?? '',
    colour: brand?.colour ?? freeColour(brands.map(({ colour }) => colour)),
    accounts,
  };
}

function shownOn(site: Platform, brand: Pick<Brand, 'accounts'> | undefined): string {
  const there = brand?.accounts.filter(({ platform }) => platform === site) ?? [];
  // A slug on LinkedIn may hold what stands between accounts here.
  const whole = (handle: string) => shownHandle(handle).replace(/[,;]/g, encodeURIComponent);
  return there.map(({ handle }) => whole(handle)).join(', ');
}
