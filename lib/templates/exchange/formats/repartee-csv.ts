import Papa from 'papaparse';
import { languageNames } from '@/lib/model/language';
import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import { languageIn } from '../known-names';
import type { Note } from '../preview';
import { notesOnLanguage, type RawEntry, type RawFile } from '../raw-entry';
import type { ReadContext } from '../read-context';
import { listCell, readListCell } from '../sheet/list-cell';
import type { SheetRow } from '../sheet/rows';

/** One row for each wording; what is said of the reply stands in each of its rows. */
const columns = [
  'id',
  'title',
  'situation',
  'shortcut',
  'platforms',
  'tags',
  'brand',
  'language',
  'body',
  'starter',
] as const;

/**
 * What a spreadsheet would compute instead of show: it gets a `'` before it, and so does what looks
 * like that already, so that reading can take it away again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The library for a spreadsheet. French ones expect `;` between cells; all need the mark at the
 * beginning to see that it is UTF-8.
 */
export function writeCsv(
  templates: readonly Template[],
  brands: readonly { id: RowId; name: string }[],
  delimiter: ',' | ';',
): string {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const rows = templates.flatMap((template) =>
    languageNames.flatMap((language) =>
      (template.versions[language] ?? []).map((body) => [
        template.id,
        template.title,
        template.situation ?? '',
        template.shortcut ?? '',
        listCell(template.platforms),
        listCell(template.tags),
        names.get(template.brandId ?? '') ?? '',
        language,
        body,
        template.starterId ?? '',
      ]),
    ),
  );
  const table = [[...columns], ...rows];
  return `\ufeff${Papa.unparse(table, { delimiter, newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** Whether these are the columns of our own file. */
export function isReparteeCsv(header: readonly string[]): boolean {
  return columns.every((name) => header.includes(name));
}

/**
 * Rows with one id and one title are wordings of one reply; so are rows without an id under one
 * title, as somebody adds them. A row without both is a reply of its own. What is said of the reply is taken from its first row.
 */
export function readReparteeCsv(
  header: readonly string[],
  rows: readonly SheetRow[],
  _context: ReadContext,
): RawFile {
  const entries = new Map<string, RawEntry & { wordings: { text: string }[]; notes: Note[] }>();
  for (const { number, cells } of rows) {
    const cell = (name: (typeof columns)[number]) => unescaped(cells[header.indexOf(name)] ?? '');
    const id = cell('id').trim();
    const title = cell('title');
    const key = id === '' && title.trim() === '' ? `row ${number}` : JSON.stringify([id, title]);
    const language = languageIn(cell('language'));
    const wording = { text: cell('body'), ...(language && { language }) };
    const known = entries.get(key);
    const notes = notesOnLanguage(cell('language'));
    if (known) {
      known.wordings.push(wording);
      known.notes.push(
        ...notes.filter(({ detail }) => !known.notes.some((one) => one.detail === detail)),
      );
    } else
      entries.set(key, {
        from: { unit: 'row', number },
        isExact: true,
        id,
        title: cell('title'),
        situation: cell('situation'),
        shortcut: cell('shortcut'),
        platforms: readListCell(cell('platforms')),
        tags: readListCell(cell('tags')),
        brand: { name: cell('brand') },
        starterId: cell('starter'),
        wordings: [wording],
        notes,
      });
  }
  return { entries: [...entries.values()], refused: [] };
}

function unescaped(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
