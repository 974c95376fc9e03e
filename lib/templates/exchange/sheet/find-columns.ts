import type { Column, ColumnRole } from '../preview';
import { roleOf } from './column-names';
import { guessColumns } from './guess-columns';
import type { SheetRow } from './rows';

/** How the columns of a sheet are understood, and the rows below the header, where there is one. */
export interface Columns {
  columns: readonly Column[];
  rows: readonly SheetRow[];
  isHeaded: boolean;
}

/** Roles that a sheet of replies cannot do without one of. */
const bodies: readonly ColumnRole[] = ['body', 'bodyFr', 'bodyEn'];

/**
 * By the names in the first row, if one of them is that of the text; else by what stands in the
 * columns, and what is not clear is left out.
 */
export function findColumns(rows: readonly SheetRow[]): Columns {
  const named = headerRoles(rows[0]?.cells ?? []);
  if (!named) return { columns: guessColumns(rows), rows, isHeaded: false };
  return { columns: named, rows: rows.slice(1), isHeaded: true };
}

/** Each role once, the first column of that name; undefined when this row is no header. */
export function headerRoles(cells: readonly string[]): Column[] | undefined {
  const taken = new Set<ColumnRole>();
  const columns = cells.map((cell): Column => {
    const header = cell.trim().slice(0, 60);
    const role = roleOf(cell);
    if (!role || taken.has(role)) return { header };
    taken.add(role);
    return { header, role };
  });
  return bodies.some((role) => taken.has(role)) ? columns : undefined;
}
