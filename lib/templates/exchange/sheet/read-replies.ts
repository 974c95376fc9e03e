import type { Language } from '@/lib/model/language';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { languageIn } from '../known-names';
import { oursOrForeign } from '../ours-or-foreign';
import type { Column, ColumnRole, Note } from '../preview';
import { notesOnLanguage, type RawEntry, type RawFile, type RawWording } from '../raw-entry';
import type { ReadContext } from '../read-context';
import type { SheetRow } from './rows';

/** The replies in the rows of a sheet, one in each. */
export function readReplies(
  columns: readonly Column[],
  rows: readonly SheetRow[],
  context: ReadContext,
): RawFile {
  const places = new Map(columns.map(({ role }, index) => [role, index]));
  const entries = rows.map(({ number, cells }): RawEntry => {
    const cell = (role: ColumnRole): string => cells[places.get(role) ?? -1] ?? '';
    const language = languageIn(cell('language'));
    const read = [
      readBody(cell('body'), language, context),
      readBody(cell('bodyFr'), 'fr', context),
      readBody(cell('bodyEn'), 'en', context),
    ];
    return {
      from: { unit: 'row', number },
      id: cell('id'),
      title: cell('title'),
      shortcut: cell('shortcut'),
      situation: cell('situation'),
      platforms: listIn(cell('platforms')),
      tags: listIn(cell('tags')),
      brand: { name: cell('brand') },
      wordings: read.flatMap(({ wordings }) => wordings),
      notes: [
        ...(cell('body').trim() === '' ? [] : notesOnLanguage(cell('language'))),
        ...read.flatMap(({ notes }) => notes),
      ],
    };
  });
  return { entries, refused: [], columns };
}

function readBody(
  text: string,
  language: Language | undefined,
  context: ReadContext,
): { wordings: RawWording[]; notes: Note[] } {
  if (text.trim() === '') return { wordings: [], notes: [] };
  const known = language === undefined ? context : { ...context, languageOf: () => language };
  return readForeign({ text, isHtml: isHtml(text) }, known, oursOrForeign);
}

/** `a, b; c` */
function listIn(cell: string): string[] {
  return cell
    .slice(0, 4000)
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
}
