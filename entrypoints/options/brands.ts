import { computed } from '@preact/signals';
import type { OptionsState, Removal, Saving } from '@/components/options/options-state';
import { activeBrand } from '@/lib/active-brand';
import type { BrandDraft } from '@/lib/brand-form/read-brand-form';
import { report } from '@/lib/report';
import { allBrands, deleteBrand, saveBrand, saveDepartments } from '@/lib/storage/brands';
import type { Database } from '@/lib/storage/db';
import { live } from '@/lib/storage/live';
import { activeBrandId } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';
import { understandComment } from '@/lib/understand-comment';
import { ulid } from 'ulid';

type Brands = Pick<
  OptionsState,
  'brands' | 'activeId' | 'error' | 'save' | 'remove' | 'chooseBrand' | 'saveHandOver'
>;

/** The brands, which one the popup shows, and what can be done with them. */
export function createBrands(db: Database): Brands {
  const chosenId = stored(activeBrandId);
  const brands = live(
    () => undefined,
    () => allBrands(db),
    undefined,
  );

  async function save(draft: BrandDraft): Promise<Saving> {
    const { id } = await saveBrand(db, draft, Date.now(), understandComment);
    // What is shown stays shown; the first brand is the one to show.
    const shown = activeBrand(await allBrands(db), await activeBrandId.getValue());
    if (shown) await activeBrandId.setValue(shown.id);
    return { saved: id };
  }

  async function remove(id: string): Promise<Removal> {
    await deleteBrand(db, id, Date.now(), understandComment);
    if ((await activeBrandId.getValue()) === id) await activeBrandId.setValue(null);
    return { removed: id };
  }

  const saveHandOver: Brands['saveHandOver'] = async (id, { departments, replyDelay }) => {
    const rows = departments.map((one) => ({ ...one, id: one.id ?? ulid(Date.now()) }));
    const isThere = await saveDepartments(db, id, { departments: rows, replyDelay }, Date.now());
    if (!isThere) throw new Error('The brand was deleted meanwhile.');
    return { saved: id };
  };

  return {
    brands: computed(() => (chosenId.value.value === undefined ? undefined : brands.value.value)),
    activeId: computed(
      () => activeBrand(brands.value.value ?? [], chosenId.value.value ?? null)?.id,
    ),
    error: computed(() => brands.error.value ?? chosenId.error.value),
    save: (draft) => save(draft).catch(failed('saving a brand')),
    remove: (id) => remove(id).catch(failed('deleting a brand')),
    saveHandOver: (id, handOver) => saveHandOver(id, handOver).catch(failed('saving departments')),
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
