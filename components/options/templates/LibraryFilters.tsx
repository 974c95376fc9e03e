import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { Brand } from '@/lib/model/brand';
import { languageNames } from '@/lib/model/language';
import { situationNames } from '@/lib/model/situation';
import type { Site } from '@/lib/profile';
import { noFilter, unusedDays } from './filter-templates';
import type { LibraryView } from './library-view';

interface Props {
  view: LibraryView;
  brands: readonly Brand[];
  sites: readonly Site[];
}

/** What to look for in the library. */
export function LibraryFilters({ view, brands, sites }: Props) {
  const filter = view.filter.value;
  const set = view.setFilter;
  const any = { value: '', label: i18n.t('library.any') } as const;
  const isFiltered = Object.entries(noFilter).some(
    ([key, value]) => filter[key as keyof typeof noFilter] !== value,
  );
  return (
    <search class="library-filters">
      <Field
        label={i18n.t('library.search')}
        name="query"
        value={filter.query}
        onInput={(query) => set({ query })}
      />
      <Select
        label={i18n.t('library.situation')}
        name="situation-filter"
        value={filter.situation}
        options={[
          any,
          ...situationNames.map((value) => ({ value, label: i18n.t(`situation.${value}`) })),
          { value: 'none', label: i18n.t('library.noSituation') },
        ]}
        onChoose={(situation) => set({ situation })}
      />
      <Select
        label={i18n.t('library.language')}
        name="language-filter"
        value={filter.language}
        options={[
          any,
          ...languageNames.map((value) => ({ value, label: i18n.t(`languageName.${value}`) })),
        ]}
        onChoose={(language) => set({ language })}
      />
      <Select
        label={i18n.t('library.platform')}
        name="platform-filter"
        value={filter.platform}
        options={[any, ...sites.map(({ id }) => ({ value: id, label: i18n.t(`platform.${id}`) }))]}
        onChoose={(platform) => set({ platform })}
      />
      <Select
        label={i18n.t('library.brand')}
        name="brand-filter"
        value={filter.brandId}
        options={[
          any,
          { value: 'all', label: i18n.t('library.allBrands') },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(brandId) => set({ brandId })}
      />
      <Select
        label={i18n.t('library.tag')}
        name="tag-filter"
        value={filter.tag}
        options={[any, ...view.tags.value.map((tag) => ({ value: tag, label: tag }))]}
        onChoose={(tag) => set({ tag })}
      />
      <div class="library-filters-end">
        <Checkbox
          name="unused"
          checked={filter.isUnused}
          onToggle={(isUnused) => set({ isUnused })}
        >
          {i18n.t('library.unused', [String(unusedDays)])}
        </Checkbox>
        {isFiltered && (
          <Button onPress={() => set(noFilter)}>{i18n.t('library.clearFilters')}</Button>
        )}
      </div>
    </search>
  );
}
