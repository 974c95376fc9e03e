import { Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Brand } from '@/lib/model/brand';
import type { Site } from '@/lib/profile';
import { BulkBar } from './BulkBar';
import { ExportButtons } from './ExportButtons';
import { LibraryFilters } from './LibraryFilters';
import type { LibraryState } from './library-state';
import type { LibraryView } from './library-view';
import { TemplateList } from './TemplateList';
import type { LibraryPlace } from './Templates';

interface Props {
  state: LibraryState;
  view: LibraryView;
  brands: readonly Brand[];
  sites: readonly Site[];
  onGo: (place: LibraryPlace) => void;
}

/** The list of saved replies with its filters, and what to do with them. */
export function Library({ state, view, brands, sites, onGo }: Props) {
  const templates = state.templates.value;
  if (!templates) return null;
  const chosen = templates.filter(({ id }) => view.chosen.value.has(id));
  const isEmpty = templates.length === 0;
  return (
    <>
      {isEmpty && <p>{i18n.t('library.empty')}</p>}
      <div class="library-acts">
        <Button look="primary" onPress={() => onGo({ at: 'form', edited: undefined })}>
          <Plus size={16} aria-hidden="true" /> {i18n.t('library.new')}
        </Button>
        <Button onPress={() => onGo({ at: 'starter' })}>{i18n.t('library.starter')}</Button>
        <Button onPress={() => onGo({ at: 'import' })}>{i18n.t('library.import')}</Button>
        {!isEmpty && (
          <ExportButtons state={state} templates={chosen.length > 0 ? chosen : templates} />
        )}
      </div>
      {!isEmpty && (
        <>
          <LibraryFilters view={view} brands={brands} sites={sites} />
          <BulkBar state={state} view={view} />
          <TemplateList
            state={state}
            view={view}
            brands={brands}
            onEdit={(edited) => onGo({ at: 'form', edited })}
          />
        </>
      )}
    </>
  );
}
