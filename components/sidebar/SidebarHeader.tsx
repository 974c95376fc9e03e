import { i18n } from '#i18n';
import { BrandChoice } from '@/components/ui/BrandChoice';
import { BrandMark } from '@/components/ui/BrandMark';
import { Button } from '@/components/ui/Button';
import type { SidebarState } from './sidebar-state';

/** In whose name one answers. */
export function SidebarHeader({ state }: { state: SidebarState }) {
  const brands = state.brands.value;
  const active = state.active.value;
  if (brands?.length === 0) {
    return (
      <div class="notice">
        <p>{i18n.t('sidebar.noBrand')}</p>
        <p>
          <Button look="primary" onPress={() => state.openOptions('brands')}>
            {i18n.t('noBrand.add')}
          </Button>
        </p>
      </div>
    );
  }
  if (!brands || !active) return <div class="sidebar-header" />;
  return (
    <header class="sidebar-header">
      <BrandMark brand={active} />
      {brands.length > 1 ? (
        <BrandChoice brands={brands} active={active} onChoose={state.chooseBrand} />
      ) : (
        <h1>{active.name}</h1>
      )}
    </header>
  );
}
