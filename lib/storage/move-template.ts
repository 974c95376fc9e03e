import type { RowId } from '@/lib/model/keys';
import type { Database } from './db';
import { laterThan } from './later';
import { allTemplates } from './templates';
import type { Step } from './undo-step';

/**
 * Moves a template in the library. One row is written, all only when there is no number left
 * between two neighbours.
 *
 * @param before the template above which it is to stand; undefined for the end
 * @returns a step without any row when nothing was moved
 */
export function moveTemplate(
  db: Database,
  id: RowId,
  before: RowId | undefined,
  now: number,
): Promise<Step> {
  return db.transaction('rw', db.templates, async () => {
    const rows = await allTemplates(db);
    const moved = rows.find((row) => row.id === id);
    const others = rows.filter((row) => row.id !== id);
    const at = before === undefined ? others.length : others.findIndex((row) => row.id === before);
    if (!moved || at === -1) return { before: [], after: [] };
    const position = between(others[at - 1]?.position, others[at]?.position);
    const placed =
      position === undefined
        ? others.toSpliced(at, 0, moved).map((row, i) => ({ ...row, position: i + 1 }))
        : [{ ...moved, position }];
    const after = placed.map((row) => ({ ...row, updatedAt: laterThan(row, now) }));
    await db.templates.bulkPut(after);
    const ids = new Set(after.map((row) => row.id));
    return { before: rows.filter((row) => ids.has(row.id)), after };
  });
}

/** @returns `undefined` when two neighbours are too close for a number between them */
function between(above: number | undefined, below: number | undefined): number | undefined {
  if (below === undefined) return (above ?? 0) + 1;
  if (above === undefined) return below - 1;
  const middle = (above + below) / 2;
  return middle > above && middle < below ? middle : undefined;
}
