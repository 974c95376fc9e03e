import { Pencil, Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Brand } from '@/lib/model/brand';

interface Props {
  brands: readonly Brand[];
  activeId: string | undefined;
  /** The brand that the form holds; undefined for a new one. */
  editedId: string | undefined;
  onChoose: (id: string) => void;
  /** Without an id: a new brand. */
  onEdit: (id: string | undefined) => void;
}

/** The brands: which one the popup shows, and the way to change each. */
export function BrandList({ brands, activeId, editedId, onChoose, onEdit }: Props) {
  return (
    <fieldset class="brand-list">
      <legend>{i18n.t('options.active')}</legend>
      <p class="field-hint">{i18n.t('options.activeHint')}</p>
      {brands.map((brand) => (
        <div class="brand-row" key={brand.id} data-edited={brand.id === editedId}>
          <label>
            <input
              type="radio"
              name="active"
              checked={brand.id === activeId}
              onChange={() => onChoose(brand.id)}
            />
            <span>
              <strong>{brand.name}</strong>
              <small>{brand.accounts.map(({ handle }) => `@${handle}`).join(' ')}</small>
            </span>
          </label>
          <Button label={i18n.t('options.edit', [brand.name])} onPress={() => onEdit(brand.id)}>
            <Pencil size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button onPress={() => onEdit(undefined)}>
        <Plus size={16} aria-hidden="true" /> {i18n.t('options.new')}
      </Button>
    </fieldset>
  );
}
