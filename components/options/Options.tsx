import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { BrandsEditor } from './BrandsEditor';
import type { OptionsState } from './options-state';
import { Platforms } from './Platforms';
import { Section } from './Section';
import type { SectionName } from './section';
import { SectionLinks } from './SectionLinks';
import { Templates } from './templates/Templates';

/** The options: the brands with their accounts, the saved replies, and what is done on each site. */
export function Options({ state }: { state: OptionsState }) {
  const brands = state.brands.value;
  const error = state.error.value;
  const asked = state.section.value;
  const current = asked ?? 'brands';
  const part = (name: SectionName) =>
    ({ name, isCurrent: name === current, isAsked: name === asked }) as const;
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <SectionLinks current={current} />
      {error !== undefined && (
        <ErrorNotice
          title={i18n.t('trouble.database.title')}
          safe={i18n.t('trouble.database.safe')}
          next={i18n.t('trouble.database.next')}
          error={error}
        />
      )}
      <Section {...part('brands')}>
        <p class="intro">{i18n.t('options.intro')}</p>
        {brands && (
          <BrandsEditor
            sites={state.sites}
            brands={brands}
            activeId={state.activeId.value}
            onSave={state.save}
            onDelete={state.remove}
            onChoose={state.chooseBrand}
            onSaveHandOver={state.saveHandOver}
          />
        )}
      </Section>
      <Section {...part('templates')}>
        <Templates state={state.library} brands={brands ?? []} sites={state.sites} />
      </Section>
      <Section {...part('platforms')}>
        <Platforms state={state} />
      </Section>
    </main>
  );
}
