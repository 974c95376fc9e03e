import { headerRoles } from './find-columns';
import { readRows, type Delimiter } from './rows';

/** Enough lines to see how a sheet is written. */
const looked = 20_000;

/**
 * What separates the cells: of the signs that give a header we know, the one that gives most names;
 * else a sign that cuts every row into the same number of cells. A paste without a header is only
 * cut at tabs, which is how spreadsheets copy: a comma there is a comma.
 *
 * @returns undefined when nothing separates anything
 */
export function findDelimiter(text: string, isPaste: boolean): Delimiter | undefined {
  const beginning = text.slice(0, looked);
  let best: { delimiter: Delimiter; names: number } | undefined;
  for (const delimiter of ['\t', ';', ','] as const) {
    const names = namesIn(beginning, delimiter);
    if (names > (best?.names ?? 1)) best = { delimiter, names };
  }
  if (best) return best.delimiter;
  if (beginning.includes('\t')) return '\t';
  return isPaste ? undefined : ([';', ','] as const).find((one) => isEven(beginning, one));
}

/** How many columns of a header are known. */
function namesIn(text: string, delimiter: Delimiter): number {
  const read = readRows(text, delimiter, true);
  const [first] = 'rows' in read ? read.rows : [];
  return headerRoles(first?.cells ?? [])?.filter(({ role }) => role).length ?? 0;
}

function isEven(text: string, delimiter: Delimiter): boolean {
  const read = readRows(text, delimiter, true);
  if ('problem' in read) return false;
  // The last row may be cut off.
  const widths = new Set(
    read.rows.slice(0, Math.max(1, read.rows.length - 1)).map(({ cells }) => cells.length),
  );
  return widths.size === 1 && !widths.has(1);
}
