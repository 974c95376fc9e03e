import { computed, signal } from '@preact/signals';
import type { OptionsState, Removal, Saving } from '@/components/options/options-state';
import { activeBrand } from '@/lib/active-brand';
import type { BrandDraft } from '@/lib/brand-form';
import { report } from '@/lib/report';
import { allBrands, deleteBrand, saveBrand } from '@/lib/storage/brands';
import { openDatabase } from '@/lib/storage/db';
import { live } from '@/lib/storage/live';
import { activeBrandId } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';

export function createOptionsState(): OptionsState {
  const db = openDatabase();
  // Dexie's live queries keep silent about a database that does not open.
  const unopened = signal<unknown>(undefined);
  db.open().catch((error: unknown) => (unopened.value = error));
  const chosenId = stored(activeBrandId);
  const brands = live(
    () => undefined,
    () => allBrands(db),
    undefined,
  );

  async function save(draft: BrandDraft): Promise<Saving> {
    try {
      const { id } = await saveBrand(db, draft, Date.now());
      // What is shown stays shown; the first brand is the one to show.
      const shown = activeBrand(await allBrands(db), await activeBrandId.getValue());
      if (shown) await activeBrandId.setValue(shown.id);
      return { saved: id };
    } catch (error) {
      report(error, { where: 'saving a brand' });
      return { failed: error };
    }
  }

  async function remove(id: string): Promise<Removal> {
    try {
      await deleteBrand(db, id, Date.now());
      if ((await activeBrandId.getValue()) === id) await activeBrandId.setValue(null);
      return { removed: id };
    } catch (error) {
      report(error, { where: 'deleting a brand' });
      return { failed: error };
    }
  }

  return {
    brands: computed(() => (chosenId.value.value === undefined ? undefined : brands.value.value)),
    activeId: computed(
      () => activeBrand(brands.value.value ?? [], chosenId.value.value ?? null)?.id,
    ),
    error: computed(() => unopened.value ?? brands.error.value ?? chosenId.error.value),
    save,
    remove,
    chooseBrand: (id) =>
      void activeBrandId
        .setValue(id)
        .catch((error: unknown) => report(error, { where: 'choosing a brand' })),
  };
}
