import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import type { RawEntry, RawFile } from '../raw-entry';
import type { ReadContext } from '../read-context';
import type { SheetRow } from '../sheet/rows';
import { briskineTags } from './briskine-tags';

/**
 * Whether these are the columns of Briskine: `id,title,shortcut,subject,to,cc,bcc,tags,body`, and
 * `body_plain_text` in what it exports itself.
 * https://help.briskine.com/templates/import-templates
 */
export function isBriskine(header: readonly string[]): boolean {
  const has = (...names: readonly string[]) => names.every((name) => header.includes(name));
  return has('title', 'shortcut', 'body') && (has('subject') || has('body_plain_text'));
}

/** Bodies are HTML; recipients and subjects of mails have no place in a comment. */
export function readBriskine(
  header: readonly string[],
  rows: readonly SheetRow[],
  context: ReadContext,
): RawFile {
  const entries = rows.map(({ cells, number }): RawEntry => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const body = cell('body');
    const read = readForeign({ text: body, isHtml: isHtml(body) }, context, briskineTags);
    const isMail = ['subject', 'to', 'cc', 'bcc'].some((name) => cell(name).trim() !== '');
    return {
      from: { unit: 'row', number },
      title: cell('title'),
      shortcut: cell('shortcut'),
      tags: cell('tags').split(','),
      wordings: read.wordings,
      notes: isMail ? [...read.notes, { code: 'mailFields' }] : read.notes,
    };
  });
  return { entries, refused: [] };
}
