import { mostRows } from '../limits';
import type { FileProblem } from '../preview';
import type { SheetRow } from './rows';

/**
 * A paste without columns as rows of one cell: what stands between blank lines; without any blank
 * line, each line.
 */
export function paragraphsIn(text: string): { rows: SheetRow[] } | { problem: FileProblem } {
  const lines = text.trim().split(/\r\n?|\n/);
  const isSpaced = lines.some((line) => line.trim() === '');
  const rows: { number: number; cells: [string] }[] = [];
  let open: { number: number; cells: [string] } | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = undefined;
    else if (open && isSpaced) open.cells[0] += `\n${line}`;
    else rows.push((open = { number: index + 1, cells: [line] }));
    if (rows.length > mostRows) return { problem: { code: 'tooMany' } };
  }
  return { rows };
}
