import type { Template } from '@/lib/model/template';
import type { Database } from './db';
import { shortcutsOf } from './shortcuts';
import { afterAll, allTemplates, rowOf, type EditedTemplate } from './templates';
import type { Step } from './undo-step';

/** A draft whose shortcut is taken, by a stored template or by one before it in the import. */
export interface Clash {
  /** Its place in what was to be imported, from 0. */
  index: number;
  takenBy: Pick<Template, 'title'> & { id?: Template['id'] };
}

/**
 * Adds many templates at the end of the library, in their order. A draft with the id of a stored
 * template replaces that one in its place, so the same file again changes nothing but times. All of
 * it or nothing.
 *
 * @param drafts as validated; each id at most once
 * @returns the step, or why nothing was stored
 */
export function importTemplates(
  db: Database,
  drafts: readonly EditedTemplate[],
  now: number,
): Promise<{ step: Step } | { clashes: Clash[] }> {
  return db.transaction('rw', db.templates, async () => {
    const ids = drafts.flatMap(({ id }) => id ?? []);
    const stored = await db.templates.bulkGet(ids);
    const replaced = stored.filter((row) => row !== undefined);
    const known = new Map(replaced.map((row) => [row.id, row]));
    const all = await allTemplates(db);
    const kept: EditedTemplate[] = all.filter(({ id }) => !known.has(id));
    const shortcuts = shortcutsOf(kept);
    const clashes = drafts.flatMap((draft, index): Clash[] => {
      const takenBy = shortcuts.holderOf(draft);
      shortcuts.add(draft);
      return takenBy ? [{ index, takenBy }] : [];
    });
    if (clashes.length > 0) return { clashes };
    let end = afterAll(all);
    const imported = drafts.map((draft) => {
      const before = draft.id === undefined ? undefined : known.get(draft.id);
      return rowOf(draft, before, before?.position ?? end++, now);
    });
    await db.templates.bulkPut(imported);
    return { step: { before: replaced, after: imported } };
  });
}
