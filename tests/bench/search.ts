import { median } from '@/lib/metrics/median';
import { createSearch } from '@/lib/templates/search/create-search';
import { madeUpLibrary } from '@/tests/templates/search/made-up-library';
import {
  madeUpQueries,
  queryKindNames,
  type QueryKind,
} from '@/tests/templates/search/made-up-queries';
import type { Measurement } from './benchmark';
import { engineNames, engines, type EngineName } from './search/engines';

const count = 10_000;
const builds = 5;
/** Of each kind. Fuse takes the better part of a second a key. */
const queries: Readonly<Record<EngineName, number>> = { ours: 100, minisearch: 100, 'fuse.js': 3 };

const recallBounds: Readonly<Partial<Record<QueryKind, number>>> = {
  prefixes: 100,
  shortcut: 100,
  oneTypo: 98,
};

/** How fast saved replies are found as one types, and whether they are, beside what one would take instead. */
export function search(): Promise<Measurement[]> {
  return Promise.resolve(engineNames.flatMap(measure));
}

function measure(name: EngineName): Measurement[] {
  // As a database gives them: texts that were put together are slower to read.
  const rows = structuredClone(madeUpLibrary(count));
  const built = Array.from({ length: name === 'ours' ? builds : 1 }, () =>
    took(() => engines[name](rows)),
  );
  const find = engines[name](rows);
  const isOurs = name === 'ours';
  const asked = queryKindNames.map((kind) => ({
    kind,
    sought: madeUpQueries(rows, kind, queries[name]),
  }));
  const keys = asked
    .flatMap(({ sought }) => sought.slice(0, 20))
    .flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  // Fuse would take minutes over all of them.
  const typed = isOurs || name === 'minisearch' ? keys : keys.filter((_, at) => at % 50 === 0);
  const perKey = typed.map((query) => took(() => find(query)));
  return [
    {
      name: `search: index of ${count} built, ${name}`,
      value: median(built)!,
      unit: 'ms',
      ...(isOurs && { bound: { atMost: 100 } }),
    },
    {
      name: `search: a key, median, ${name}`,
      value: median(perKey)!,
      unit: 'ms',
      ...(isOurs && { bound: { atMost: 5 } }),
    },
    {
      name: `search: a key, 95th percentile, ${name}`,
      value: percentile(perKey, 0.95),
      unit: 'ms',
      ...(isOurs && { bound: { atMost: 10 } }),
    },
    ...(isOurs ? edited(rows) : []),
    ...asked.map(({ kind, sought }): Measurement => {
      const atLeast = isOurs ? recallBounds[kind] : undefined;
      return {
        name: `search: found, ${kind}, ${name}`,
        value:
          (100 * sought.filter(({ query, id }) => find(query).includes(id)).length) / sought.length,
        unit: '%',
        ...(atLeast !== undefined && { bound: { atLeast } }),
      };
    }),
  ];
}

/** The first search after one reply was edited. */
function edited(rows: ReturnType<typeof madeUpLibrary>): Measurement[] {
  const library = createSearch(rows);
  const value = median(
    rows.slice(0, 50).map((row) =>
      took(() => {
        library.put({ ...row, title: `${row.title} 2` });
        library.find('merci');
      }),
    ),
  )!;
  return [{ name: 'search: a key after an edit, ours', value, unit: 'ms', bound: { atMost: 10 } }];
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
}
