import Papa from 'papaparse';
import { mostRows } from '../limits';
import type { FileProblem } from '../preview';

export interface SheetRow {
  /** As the spreadsheet counts, from 1, header and blank rows too. */
  number: number;
  cells: readonly string[];
}

export type Delimiter = ',' | ';' | '\t';

/**
 * The rows of a sheet that hold anything. A quotation mark that is never closed, or not at the end of
 * its cell, would take what follows into one cell: in a paste it is a quotation mark, in a file it is
 * a problem.
 */
export function readRows(
  text: string,
  delimiter: Delimiter,
  isPaste = false,
): { rows: SheetRow[] } | { problem: FileProblem } {
  const options = { delimiter, header: false, preview: mostRows + 2 } as const;
  const quoted = Papa.parse<string[]>(text, options);
  const open = quoted.errors.find(({ type }) => type === 'Quotes');
  if (open && !isPaste) return { problem: { code: 'brokenQuotes', row: (open.row ?? 0) + 1 } };
  const { data } = open ? Papa.parse<string[]>(text, { ...options, quoteChar: '\0' }) : quoted;
  const rows = data
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return rows.length > mostRows + 1 ? { problem: { code: 'tooMany' } } : { rows };
}
