import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { BrandsEditor } from './BrandsEditor';
import type { OptionsState } from './options-state';
import { Platforms } from './Platforms';

/** The options: the brands with their accounts, and what is done on each site. */
export function Options({ state }: { state: OptionsState }) {
  const brands = state.brands.value;
  const error = state.error.value;
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      {error !== undefined && (
        <ErrorNotice
          title={i18n.t('trouble.database.title')}
          safe={i18n.t('trouble.database.safe')}
          next={i18n.t('trouble.database.next')}
          error={error}
        />
      )}
      <h2>{i18n.t('options.brands')}</h2>
      <p class="intro">{i18n.t('options.intro')}</p>
      {brands && (
        <BrandsEditor
          sites={state.sites}
          brands={brands}
          activeId={state.activeId.value}
          onSave={state.save}
          onDelete={state.remove}
          onChoose={state.chooseBrand}
        />
      )}
      <Platforms state={state} />
    </main>
  );
}
