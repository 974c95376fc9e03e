import { i18n } from '#i18n';
import { useFormat } from './format-context';
import { byName } from './by-name';
import type { Brand } from '@/lib/model/brand';

interface Props {
  brands: readonly Brand[];
  active: Brand;
  onChoose: (id: string) => void;
}

/** Whose figures are shown: agencies have many brands, so they stand in the order of the alphabet. */
export function BrandChoice({ brands, active, onChoose }: Props) {
  const { locale } = useFormat();
  return (
    <select
      class="brand-choice"
      aria-label={i18n.t('popup.brand')}
      value={active.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {byName(brands, locale).map((brand) => (
        <option key={brand.id} value={brand.id}>
          {brand.name}
        </option>
      ))}
    </select>
  );
}
