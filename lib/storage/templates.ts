import { ulid } from 'ulid';
import type { RowId } from '@/lib/model/keys';
import type { Template, TemplateDraft } from '@/lib/model/template';
import type { Database } from './db';
import { laterThan } from './later';
import { shortcutsOf } from './shortcuts';
import type { Step } from './undo-step';

/** A template as a person wrote it, under the id of the one that it replaces. */
export type EditedTemplate = TemplateDraft & { id?: RowId };

/** The shortcut is another template's: nothing was stored. */
export interface ShortcutTaken {
  takenBy: Template;
}

/** All templates that were not deleted, in the order of the library. */
export async function allTemplates(db: Database): Promise<Template[]> {
  const rows = await db.templates.toArray();
  return rows.filter(({ deleted }) => !deleted).toSorted(inOrder);
}

/**
 * Saves a template: a new one (without an id, or with one that is not known) at the end of the
 * library, an edited one in its place. One that was deleted comes back.
 *
 * @param now epoch ms
 */
export function saveTemplate(
  db: Database,
  draft: EditedTemplate,
  now: number,
): Promise<{ saved: Template; step: Step } | ShortcutTaken> {
  return db.transaction('rw', db.templates, async () => {
    const others = await allTemplates(db);
    const takenBy = shortcutsOf(others).holderOf(draft);
    if (takenBy) return { takenBy };
    const before = draft.id === undefined ? undefined : await db.templates.get(draft.id);
    const saved = rowOf(draft, before, before?.position ?? afterAll(others), now);
    await db.templates.put(saved);
    return { saved, step: { before: before ? [before] : [], after: [saved] } };
  });
}

/**
 * Adds a copy right below a template. It has no shortcut: two cannot have one.
 *
 * @param title of the copy
 * @returns `undefined` when there is no such template
 */
export function duplicateTemplate(
  db: Database,
  id: RowId,
  title: string,
  now: number,
): Promise<Template | undefined> {
  return db.transaction('rw', db.templates, async () => {
    const rows = await allTemplates(db);
    const at = rows.findIndex((row) => row.id === id);
    const original = rows[at];
    if (!original) return undefined;
    const { id: _id, shortcut: _shortcut, starterId: _starter, ...draft } = original;
    const next = rows[at + 1]?.position ?? original.position + 2;
    const copy = rowOf({ ...draft, title }, undefined, (original.position + next) / 2, now);
    await db.templates.put(copy);
    return copy;
  });
}

/** Deletes templates: their rows stay as tombstones. */
export function removeTemplates(db: Database, ids: readonly RowId[], now: number): Promise<Step> {
  return db.transaction('rw', db.templates, async () => {
    const rows = (await db.templates.bulkGet([...ids])).filter((row) => row && !row.deleted);
    const before = rows.filter((row) => row !== undefined);
    const after = before.map((row) => ({ ...row, deleted: true, updatedAt: laterThan(row, now) }));
    await db.templates.bulkPut(after);
    return { before, after };
  });
}

export function afterAll(templates: readonly Pick<Template, 'position'>[]): number {
  return Math.max(0, ...templates.map(({ position }) => position)) + 1;
}

/** The row of a draft; what only the store knows comes from the row before. */
export function rowOf(
  draft: EditedTemplate,
  before: Template | undefined,
  position: number,
  now: number,
): Template {
  return {
    ...draft,
    id: draft.id ?? ulid(now),
    title: draft.title.trim(),
    position,
    createdAt: before?.createdAt ?? now,
    updatedAt: laterThan(before, now),
    deleted: false,
  };
}

function inOrder(one: Template, other: Template): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1);
}
