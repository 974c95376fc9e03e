import { i18n } from '#i18n';
import type { WrongBrand } from '@/lib/wrong-brand';
import { trusted } from './trusted';

interface Props {
  brands: WrongBrand;
  onSwitch(): void;
}

/** Before anything is inserted in the name of the wrong brand: one sentence, and one click. */
export function BrandGuard({ brands: { viewerBrand, activeBrand }, onSwitch }: Props) {
  return (
    <div class="guard brand-guard">
      <p>{i18n.t('picker.wrongBrand', [viewerBrand.name, activeBrand.name])}</p>
      <button type="button" class="button" onClick={trusted(onSwitch)}>
        {i18n.t('guard.switch', [viewerBrand.name])}
      </button>
    </div>
  );
}
