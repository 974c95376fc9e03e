import type { FileProblem, FormatName } from '../preview';
import type { RawFile } from '../raw-entry';
import type { ReadContext } from '../read-context';
import { isBriskine, readBriskine } from '../formats/briskine';
import { isReparteeCsv, readReparteeCsv } from '../formats/repartee-csv';
import { findColumns } from './find-columns';
import { findDelimiter } from './find-delimiter';
import { paragraphsIn } from './paragraphs';
import { readReplies } from './read-replies';
import { readRows } from './rows';

export type SheetFile = { format: FormatName; file: RawFile } | { problem: FileProblem };

/** Rows and columns, or a list of texts: from a file of a spreadsheet, or pasted. */
export function readSheet(text: string, isPaste: boolean, context: ReadContext): SheetFile {
  const delimiter = findDelimiter(text, isPaste);
  if (!delimiter && isPaste) return readParagraphs(text, context);
  const read = readRows(text, delimiter ?? ',', isPaste);
  if ('problem' in read) return read;
  const [first, ...rest] = read.rows;
  const header = first?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (isReparteeCsv(header))
    return { format: 'reparteeCsv', file: readReparteeCsv(header, rest, context) };
  if (isBriskine(header)) return { format: 'briskine', file: readBriskine(header, rest, context) };
  const { columns, rows } = findColumns(read.rows);
  return { format: 'sheet', file: readReplies(columns, rows, context) };
}

function readParagraphs(text: string, context: ReadContext): SheetFile {
  const rows = paragraphsIn(text);
  if ('problem' in rows) return rows;
  const { columns, rows: below } = findColumns(rows.rows);
  return { format: 'sheet', file: readReplies(columns, below, context) };
}
