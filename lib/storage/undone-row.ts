import type { Template } from '@/lib/model/template';

/** A row with a step undone in it, and whether all of the step could be. */
export interface UndoneRow {
  /** Absent: nothing was left to be undone. */
  row?: Template;
  isWhole: boolean;
}

/**
 * Undoes in a row what a step changed in it: each field goes back where it is still as the step left
 * it, and stays where it was changed again since. One that the step made goes, unless it was worked
 * on since.
 *
 * @param row as it is stored
 * @param before as it was before the step; undefined when the step made it
 * @param after as the step wrote it
 */
export function undoneRow(row: Template, before: Template | undefined, after: Template): UndoneRow {
  if (!before) {
    const isWhole = isSame(row, after);
    return { isWhole, ...(isWhole && { row: { ...row, deleted: true } }) };
  }
  const [old, made, now] = [fieldsOf(before), fieldsOf(after), fieldsOf(row)];
  const changed = [...new Set([...old.keys(), ...made.keys()])].filter(
    (name) => name !== 'updatedAt' && !isSame(old.get(name), made.get(name)),
  );
  const untouched = changed.filter((name) => isSame(now.get(name), made.get(name)));
  for (const name of untouched) {
    if (old.has(name)) now.set(name, old.get(name));
    else now.delete(name);
  }
  return {
    isWhole: untouched.length === changed.length,
    ...(untouched.length > 0 && { row: Object.fromEntries(now) as Template }),
  };
}

function fieldsOf(row: Template): Map<string, unknown> {
  return new Map(Object.entries(row));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
