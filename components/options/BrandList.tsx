import { useSignal } from '@preact/signals';
import { Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { byName } from '@/components/ui/by-name';
import { Field } from '@/components/ui/Field';
import { useFormat } from '@/components/ui/format-context';
import type { Brand } from '@/lib/model/brand';
import { BrandRow } from './BrandRow';
import { matches } from './matches';

interface Props {
  brands: readonly Brand[];
  activeId: string | undefined;
  /** The brand that the form holds; undefined for a new one. */
  editedId: string | undefined;
  onChoose: (id: string) => void;
  /** Without an id: a new brand. */
  onEdit: (id: string | undefined) => void;
}

/** From this many brands on, looking for one takes longer than typing its name. */
const searchFrom = 8;

/** The brands in the order of the alphabet: which one the popup shows, and the way to change each. */
export function BrandList({ brands, activeId, editedId, onChoose, onEdit }: Props) {
  const { locale } = useFormat();
  const search = useSignal('');
  const found = byName(brands, locale).filter((brand) => matches(brand, search.value));
  return (
    <fieldset class="brand-list">
      <legend>{i18n.t('options.active')}</legend>
      <p class="field-hint">{i18n.t('options.activeHint')}</p>
      {brands.length >= searchFrom && (
        <Field
          label={i18n.t('options.search')}
          name="search"
          value={search.value}
          onInput={(text) => (search.value = text)}
        />
      )}
      <p role="status">{found.length === 0 && i18n.t('options.searchNone')}</p>
      <div class="brand-rows">
        {found.map((brand) => (
          <BrandRow
            key={brand.id}
            brand={brand}
            isActive={brand.id === activeId}
            isEdited={brand.id === editedId}
            onChoose={onChoose}
            onEdit={onEdit}
          />
        ))}
      </div>
      <Button onPress={() => onEdit(undefined)}>
        <Plus size={16} aria-hidden="true" /> {i18n.t('options.new')}
      </Button>
    </fieldset>
  );
}
