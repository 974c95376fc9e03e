import type { Found } from './editor-cases';

/** Editor → what was found, by column. */
export type Matrix = ReadonlyMap<string, Found>;

/** Cells that cannot be better, as `editor: column`, with the reason. */
export type Impossible = ReadonlyMap<string, string>;

/** The cells that are wrong and could be right: `quill: undo: "Salut a"`. */
export function wrongCells(
  editor: string,
  found: Found,
  impossible: Impossible = new Map(),
): string[] {
  return Object.entries(found).flatMap(([column, cell]) =>
    cell === true || impossible.has(`${editor}: ${column}`)
      ? []
      : [`${editor}: ${column}: ${cell}`],
  );
}

/** A line for each editor, a column for each case: `ok`, `–` where it is not possible, `WRONG`. */
export function drawMatrix(
  title: string,
  matrix: Matrix,
  impossible: Impossible = new Map(),
): string {
  const columns = [...new Set([...matrix.values()].flatMap((found) => Object.keys(found)))];
  const lines = [...matrix].map(([editor, found]) => [
    editor,
    ...columns.map((column) => cellOf(found[column], impossible.has(`${editor}: ${column}`))),
  ]);
  const table = [[title, ...columns], ...lines];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  const draw = (row: string[]) => row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ');
  const reasons = [...impossible].map(([cell, why]) => `– ${cell}: ${why}`);
  return [...table.map(draw), ...reasons].map((row) => row.trimEnd()).join('\n');
}

function cellOf(cell: true | string | undefined, isImpossible: boolean): string {
  if (cell === undefined) return '';
  if (cell === true) return 'ok';
  return isImpossible ? '–' : 'WRONG';
}
