import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import type { Database } from './db';
import { laterThan } from './later';
import { shortcutsOf } from './shortcuts';
import { undoneRow } from './undone-row';

/** What one step did to the library. */
export interface Step {
  /** The rows as they were. */
  before: readonly Template[];
  /** The same rows as the step wrote them, and those that it made. */
  after: readonly Template[];
}

/**
 * Undoes a step, all of it or nothing. Only what the step changed goes back, and only where it is
 * still as the step left it: what another tab has written since stays. What comes back without its
 * shortcut has lost it to another one by now.
 *
 * @returns how many rows were written, and whether nothing of the step is left
 */
export function undoStep(
  db: Database,
  { before, after }: Step,
  now: number,
): Promise<{ count: number; isWhole: boolean }> {
  return db.transaction('rw', db.templates, async () => {
    const stored = byId(await db.templates.toArray());
    const old = byId(before);
    let isWhole = true;
    const undone = after.flatMap((made): Template[] => {
      const row = stored.get(made.id);
      const back = row ? undoneRow(row, old.get(made.id), made) : { isWhole: false };
      isWhole &&= back.isWhole;
      return back.row ? [{ ...back.row, updatedAt: laterThan(row, now) }] : [];
    });
    await db.templates.bulkPut(withFreeShortcuts(undone, stored));
    return { count: undone.length, isWhole };
  });
}

/** Shortcuts that come back give way to those that are there. */
function withFreeShortcuts(
  undone: readonly Template[],
  stored: ReadonlyMap<RowId, Template>,
): Template[] {
  const isNamedAnew = (row: Template) => !hasSameName(row, stored.get(row.id));
  const after = [...new Map([...stored, ...byId(undone)]).values()];
  const shortcuts = shortcutsOf(after.filter((row) => !row.deleted && !isNamedAnew(row)));
  return undone.map((row) => {
    if (row.deleted || !isNamedAnew(row)) return row;
    const { shortcut: _taken, ...bare } = row;
    const free = shortcuts.holderOf(row) ? bare : row;
    shortcuts.add(free);
    return free;
  });
}

function hasSameName(one: Template, other: Template | undefined): boolean {
  return (
    one.shortcut === other?.shortcut &&
    one.brandId === other?.brandId &&
    one.deleted === other?.deleted
  );
}

function byId(rows: readonly Template[]): Map<RowId, Template> {
  return new Map(rows.map((row) => [row.id, row]));
}
