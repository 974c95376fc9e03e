import { decide, type CaptureOptions, type Changes, type Known } from '@/lib/capture';
import { dayKey } from '@/lib/metrics/count-days';
import { groupBy } from '@/lib/metrics/group-by';
import { healthKey } from '@/lib/metrics/health';
import type { Snapshot } from '@/lib/model/post';
import type { Batch } from '@/lib/model/reading';

/** All rows, as a database would hold them. */
export interface Rows extends Known {
  snapshots: ReadonlyMap<string, Snapshot>;
}

export const noRows: Rows = {
  posts: new Map(),
  accounts: new Map(),
  followers: new Map(),
  days: new Map(),
  health: new Map(),
  snapshots: new Map(),
};

/** What is known after these batches, one after the other. */
export function capture(
  batches: readonly Batch[],
  options: CaptureOptions,
  known: Rows = noRows,
): Rows {
  return batches.reduce((rows, batch) => apply(rows, decide(batch, rows, options)), known);
}

function apply(rows: Rows, changes: Changes): Rows {
  return {
    posts: put(rows.posts, changes.posts, ({ key }) => key),
    accounts: put(rows.accounts, changes.accounts, ({ key }) => key),
    followers: groupBy(
      [...rows.followers.values(), changes.followers].flat(),
      ({ accountKey }) => accountKey,
    ),
    days: put(rows.days, changes.days, dayKey),
    health: put(rows.health, changes.health, healthKey),
    snapshots: put(
      rows.snapshots,
      changes.snapshots,
      ({ postKey, takenAt }) => `${postKey} ${takenAt}`,
    ),
  };
}

function put<Row>(
  before: ReadonlyMap<string, Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, Row> {
  return new Map([...before, ...rows.map((row) => [keyOf(row), row] as const)]);
}
