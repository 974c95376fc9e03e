import type { Brand } from './model/brand';

/** The brand that a person chose to see; the first one while the choice is missing or deleted. */
export function activeBrand(brands: readonly Brand[], chosenId: string | null): Brand | undefined {
  return brands.find(({ id }) => id === chosenId) ?? brands[0];
}
