import { useSignal } from '@preact/signals';
import type { BrandDraft } from '@/lib/brand-form/read-brand-form';
import type { Brand } from '@/lib/model/brand';
import type { Site } from '@/lib/profile';
import { BrandForm } from './BrandForm';
import { BrandList } from './BrandList';
import { HandOverForm } from './departments/HandOverForm';
import type { HandOverDraft, Removal, Saving } from './options-state';

interface Props {
  sites: readonly Site[];
  brands: readonly Brand[];
  activeId: string | undefined;
  onSave: (draft: BrandDraft) => Promise<Saving>;
  onDelete: (id: string) => Promise<Removal>;
  onChoose: (id: string) => void;
  onSaveHandOver: (brandId: string, handOver: HandOverDraft) => Promise<Saving>;
}

/** The list of brands and one form, which holds the brand picked in the list or a new one. */
export function BrandsEditor(props: Props) {
  const { sites, brands, activeId, onSave, onDelete, onChoose, onSaveHandOver } = props;
  // A new sitting empties the form; saving a new brand does not, it goes on as that brandʼs form.
  const sitting = useSignal(0);
  const editedId = useSignal(activeId);

  const edit = (id: string | undefined) => {
    editedId.value = id;
    sitting.value += 1;
  };
  const save = async (draft: BrandDraft) => {
    const saving = await onSave(draft);
    if ('saved' in saving) editedId.value = saving.saved;
    return saving;
  };
  const remove = async (id: string) => {
    const removal = await onDelete(id);
    // The lists may not have heard of it yet.
    const next = activeId === id ? brands.find((brand) => brand.id !== id)?.id : activeId;
    if ('removed' in removal) edit(next);
    return removal;
  };

  const edited = brands.find((brand) => brand.id === editedId.value);
  return (
    <div class="brands-editor">
      {brands.length > 0 && (
        <BrandList
          brands={brands}
          activeId={activeId}
          editedId={editedId.value}
          onChoose={onChoose}
          onEdit={edit}
        />
      )}
      <div class="brand-forms">
        <BrandForm
          key={sitting.value}
          sites={sites}
          brands={brands}
          edited={edited}
          focusFirst={sitting.value > 0}
          onSave={save}
          onDelete={remove}
          onCancel={brands.length > 0 ? () => edit(activeId) : undefined}
        />
        {edited && (
          <HandOverForm
            key={`${sitting.value} ${edited.id}`}
            brand={edited}
            onSave={(handOver) => onSaveHandOver(edited.id, handOver)}
          />
        )}
      </div>
    </div>
  );
}
