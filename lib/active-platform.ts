import type { Brand } from './model/brand';
import type { Platform } from './model/platform';
import type { Site } from './profile';

type Sites = readonly Pick<Site, 'id'>[];

/** The sites on which a brand has accounts, in the order of `sites`. */
export function platformsOf({ accounts }: Brand, sites: Sites): Platform[] {
  return sites.map(({ id }) => id).filter((id) => accounts.some(({ platform }) => platform === id));
}

/**
 * The site whose figures are shown: the one that the person chose last if the brand is there, else
 * the brand's first one, else (a brand without accounts) the first of all. To choose a brand does not
 * change the choice, so it comes back with the next brand that is there.
 */
export function activePlatform(
  brand: Brand,
  chosen: Platform | null,
  sites: Sites,
): Platform | undefined {
  const there = platformsOf(brand, sites);
  return there.find((id) => id === chosen) ?? there[0] ?? sites[0]?.id;
}
