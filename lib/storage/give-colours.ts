import type { Transaction } from 'dexie';
import type { Brand } from '@/lib/model/brand';
import { freeColour, type BrandColour } from '@/lib/model/brand-colours';

/** Version 2: brands of version 1 have no colour yet; each gets one, the oldest brand first. */
export async function giveColours(transaction: Transaction): Promise<void> {
  const brands = transaction.table<Omit<Brand, 'colour'> & { colour?: BrandColour }>('brands');
  const taken: BrandColour[] = [];
  for (const brand of await brands.orderBy('id').toArray()) {
    const colour = brand.colour ?? freeColour(taken);
    taken.push(colour);
    await brands.put({ ...brand, colour });
  }
}
