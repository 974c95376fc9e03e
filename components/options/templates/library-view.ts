import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import { createSearch } from '@/lib/templates/search/create-search';
import { filterTemplates, noFilter, type LibraryFilter } from './filter-templates';
import type { LibraryState } from './library-state';

/** How the library is looked at: what is searched for, what is chosen, how much is shown. */
export interface LibraryView {
  filter: ReadonlySignal<LibraryFilter>;
  setFilter: (changed: Partial<LibraryFilter>) => void;
  /** What passes the filter. */
  found: ReadonlySignal<readonly Template[]>;
  /** What is chosen of it. */
  chosen: ReadonlySignal<ReadonlySet<RowId>>;
  choose: (ids: readonly RowId[], isChosen: boolean) => void;
  /** How many rows are drawn: each takes time to draw, and typing must not wait. */
  shown: Signal<number>;
  /** All tags in the library, as they are looked for in a list. */
  tags: ReadonlySignal<readonly string[]>;
}

/** Rows that are drawn at first, and with each “show more”. */
export const pageSize = 20;

/** Of more hits nobody reads the last. */
export const mostHits = 500;

/** @param locale for the order of the tags */
export function createLibraryView(
  state: Pick<LibraryState, 'templates' | 'usage' | 'now'>,
  locale: string,
): LibraryView {
  const filter = signal(noFilter);
  const marked = signal<ReadonlySet<RowId>>(new Set());
  const shown = signal(pageSize);
  const search = computed(() => createSearch(state.templates.value ?? []));
  const found = computed(() =>
    filterTemplates(state.templates.value ?? [], filter.value, {
      now: state.now,
      usage: state.usage.value,
      search: (query) => search.value.find(query, { limit: mostHits }).map(({ id }) => id),
    }),
  );
  return {
    filter,
    setFilter(changed) {
      filter.value = { ...filter.value, ...changed };
      shown.value = pageSize;
    },
    found,
    chosen: computed(() => {
      const ids = found.value.map(({ id }) => id).filter((id) => marked.value.has(id));
      return new Set(ids);
    }),
    choose(ids, isChosen) {
      const now = new Set(marked.value);
      for (const id of ids)
        if (isChosen) now.add(id);
        else now.delete(id);
      marked.value = now;
    },
    shown,
    tags: computed(() => {
      const tags = new Set((state.templates.value ?? []).flatMap((template) => template.tags));
      return [...tags].toSorted((a, b) => a.localeCompare(b, locale));
    }),
  };
}
