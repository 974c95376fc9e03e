import type { RowId } from '@/lib/model/keys';
import type { SearchRow } from './search-row';
import { createSegment, type Segment } from './segment';

/** A part of the library, and which of it is shown. */
export interface Shown {
  segment: Segment;
  /** Whether a row of the segment is out of date or gone. */
  isHidden(row: number): boolean;
}

export interface Library {
  put(row: SearchRow): void;
  remove(id: RowId): void;
  segments(): readonly Shown[];
}

/** So many changed replies are indexed anew with each change before all are taken together again. */
const mostChanged = 200;

/**
 * A large index that stays as it is, and beside it a small one of what has changed since: one edited
 * reply costs an index of a few.
 */
export function createLibrary(rows: readonly SearchRow[]): Library {
  let main = createSegment(rows.filter(({ deleted }) => !deleted));
  let gone = new Set<RowId>();
  const changed = new Map<RowId, SearchRow>();
  let recent: Segment | undefined;

  const take = (id: RowId, row?: SearchRow): void => {
    gone.add(id);
    changed.delete(id);
    if (row) changed.set(id, row);
    recent = undefined;
    if (changed.size <= mostChanged) return;
    main = createSegment([...main.rows.filter((one) => !gone.has(one.id)), ...changed.values()]);
    gone = new Set();
    changed.clear();
  };
  return {
    put: (row) => take(row.id, row.deleted ? undefined : row),
    remove: (id) => take(id),
    segments() {
      const all: Shown[] = [
        { segment: main, isHidden: (row) => gone.size > 0 && gone.has(main.rows[row]!.id) },
      ];
      if (changed.size === 0) return all;
      recent ??= createSegment([...changed.values()]);
      return [...all, { segment: recent, isHidden: () => false }];
    },
  };
}
