import type { Column, ColumnRole } from '../preview';
import type { SheetRow } from './rows';

/** Rows that are looked at: what holds of them holds of the sheet. */
const sample = 200;

/** Of which kind the texts of a column are. */
interface Kind {
  index: number;
  /** Characters on average, of the cells that hold something. */
  length: number;
  /** Every cell is one short word, and no two are the same. */
  isShortcut: boolean;
}

/**
 * The columns of a sheet without a header. The longest texts are the replies; one short word for
 * each, none twice, is a shortcut; of what is left the first column that is shorter is the title. All
 * else is left out.
 */
export function guessColumns(rows: readonly SheetRow[]): Column[] {
  const looked = rows.slice(0, sample);
  const width = Math.max(0, ...looked.map(({ cells }) => cells.length));
  const kinds = Array.from({ length: Math.min(width, 50) }, (_, index) => kindOf(looked, index));
  const filled = kinds.filter(({ length }) => length > 0);
  const body = filled.toSorted((a, b) => b.length - a.length)[0];
  const others = filled.filter((kind) => kind !== body);
  const shortcut = others.find(({ isShortcut }) => isShortcut);
  const title = others.find((kind) => kind !== shortcut);
  const roles = new Map<number | undefined, ColumnRole>([
    [body?.index, 'body'],
    [shortcut?.index, 'shortcut'],
    [title?.index, 'title'],
  ]);
  return kinds.map(({ index }) => {
    const role = roles.get(index);
    return role ? { role } : {};
  });
}

function kindOf(rows: readonly SheetRow[], index: number): Kind {
  const texts = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    index,
    length: texts.length === 0 ? 0 : total / texts.length,
    isShortcut:
      new Set(texts).size === rows.length &&
      texts.every((text) => /^\S{1,30}$/.test(text) && /[\p{L}\p{N}]/u.test(text)),
  };
}
