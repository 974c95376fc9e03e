import { i18n } from '#i18n';
import type { Brand } from '@/lib/model/brand';

interface Props {
  brands: readonly Brand[];
  active: Brand;
  onChoose: (id: string) => void;
}

export function BrandChoice({ brands, active, onChoose }: Props) {
  return (
    <select
      class="brand-choice"
      aria-label={i18n.t('popup.brand')}
      value={active.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {brands.map((brand) => (
        <option key={brand.id} value={brand.id}>
          {brand.name}
        </option>
      ))}
    </select>
  );
}
