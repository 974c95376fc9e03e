import { Pencil } from 'lucide-preact';
import { i18n } from '#i18n';
import { BrandMark } from '@/components/ui/BrandMark';
import { Button } from '@/components/ui/Button';
import type { Brand } from '@/lib/model/brand';
import { shownHandle } from '@/lib/profile';

interface Props {
  brand: Brand;
  /** The popup shows it. */
  isActive: boolean;
  /** The form holds it. */
  isEdited: boolean;
  onChoose: (id: string) => void;
  onEdit: (id: string) => void;
}

/** One brand in the list. */
export function BrandRow({ brand, isActive, isEdited, onChoose, onEdit }: Props) {
  return (
    <div class="brand-row" data-edited={isEdited}>
      <label>
        <input type="radio" name="active" checked={isActive} onChange={() => onChoose(brand.id)} />
        <BrandMark brand={brand} />
        <span class="brand-words">
          <strong>{brand.name}</strong>
          <small>{brand.accounts.map(({ handle }) => shownHandle(handle)).join(' · ')}</small>
        </span>
      </label>
      <Button label={i18n.t('options.edit', [brand.name])} onPress={() => onEdit(brand.id)}>
        <Pencil size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}
