import type { Brand } from '@/lib/model/brand';

/** The handles of a brand on X, in the order in which they were given. */
export function handlesOnX(brand: Brand): string[] {
  return brand.accounts.filter(({ platform }) => platform === 'x').map(({ handle }) => handle);
}
