import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { RowId } from '@/lib/model/keys';
import { fold } from '@/lib/templates/fold';
import { createSearch } from '@/lib/templates/search/create-search';
import type { SearchRow } from '@/lib/templates/search/search-row';

/** How many hits a person sees. */
const shown = 10;

/** Indexes rows; the answer finds the ids of the best ten for a query. */
export type Engine = (rows: readonly SearchRow[]) => (query: string) => RowId[];

/** What the others are given: one text a field. */
const flat = ({ id, title, shortcut, tags, versions }: SearchRow) => ({
  id,
  title,
  shortcut: shortcut ?? '',
  tags: tags.join(' '),
  body: Object.values(versions).flat().join('\n'),
});

/** Ours, and what one would take instead, each set up as well as it can be (facts/templates.md §5.2). */
export const engines = {
  ours: (rows) => {
    const search = createSearch(rows);
    return (query) => search.find(query, { limit: shown }).map(({ id }) => id);
  },
  minisearch: (rows) => {
    const search = new MiniSearch({
      fields: ['title', 'shortcut', 'tags', 'body'],
      processTerm: fold,
      searchOptions: {
        boost: { shortcut: 4, title: 3, tags: 2 },
        prefix: true,
        fuzzy: 0.2,
        combineWith: 'AND',
      },
    });
    search.addAll(rows.map(flat));
    return (query) =>
      search
        .search(query)
        .slice(0, shown)
        .map(({ id }) => id as RowId);
  },
  'fuse.js': (rows) => {
    const search = new Fuse(rows.map(flat), {
      keys: [
        { name: 'shortcut', weight: 4 },
        { name: 'title', weight: 3 },
        { name: 'tags', weight: 2 },
        { name: 'body', weight: 1 },
      ],
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    return (query) => search.search(query, { limit: shown }).map(({ item }) => item.id);
  },
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as EngineName[];
