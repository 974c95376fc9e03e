import { computed } from '@preact/signals';
import type { OptionsState, Removal, Saving } from '@/components/options/options-state';
import { activeBrand } from '@/lib/active-brand';
import type { BrandDraft } from '@/lib/brand-form/read-brand-form';
import { report } from '@/lib/report';
import { allBrands, deleteBrand, saveBrand } from '@/lib/storage/brands';
import { live } from '@/lib/storage/live';
import { openedDatabase } from '@/lib/storage/opened';
import { activeBrandId } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';
import { createSites } from './sites';

/** @param hash of the address: `#platforms` begins there */
export function createOptionsState(hash = ''): OptionsState {
  const { db, error: unopened } = openedDatabase();
  const chosenId = stored(activeBrandId);
  const brands = live(
    () => undefined,
    () => allBrands(db),
    undefined,
  );

  async function save(draft: BrandDraft): Promise<Saving> {
    const { id } = await saveBrand(db, draft, Date.now());
    // What is shown stays shown; the first brand is the one to show.
    const shown = activeBrand(await allBrands(db), await activeBrandId.getValue());
    if (shown) await activeBrandId.setValue(shown.id);
    return { saved: id };
  }

  async function remove(id: string): Promise<Removal> {
    await deleteBrand(db, id, Date.now());
    if ((await activeBrandId.getValue()) === id) await activeBrandId.setValue(null);
    return { removed: id };
  }

  return {
    ...createSites(),
    section: hash === '#platforms' ? 'platforms' : undefined,
    brands: computed(() => (chosenId.value.value === undefined ? undefined : brands.value.value)),
    activeId: computed(
      () => activeBrand(brands.value.value ?? [], chosenId.value.value ?? null)?.id,
    ),
    error: computed(() => unopened.value ?? brands.error.value ?? chosenId.error.value),
    save: (draft) => save(draft).catch(failed('saving a brand')),
    remove: (id) => remove(id).catch(failed('deleting a brand')),
    chooseBrand: (id) =>
      void activeBrandId
        .setValue(id)
        .catch((error: unknown) => report(error, { where: 'choosing a brand' })),
  };
}

function failed(where: string): (error: unknown) => { failed: unknown } {
  return (error) => {
    report(error, { where });
    return { failed: error };
  };
}
