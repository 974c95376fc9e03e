import type { ReadonlySignal } from '@preact/signals';
import type {
  LastChange,
  LibraryState,
  TemplateSaving,
} from '@/components/options/templates/library-state';
import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import { report } from '@/lib/report';
import type { Database } from '@/lib/storage/db';
import { importTemplates } from '@/lib/storage/import-templates';
import { moveTemplate } from '@/lib/storage/move-template';
import { tagTemplates, untagTemplates } from '@/lib/storage/tag-templates';
import { duplicateTemplate, removeTemplates, saveTemplate } from '@/lib/storage/templates';
import type { EditedTemplate } from '@/lib/template-form/read-template-form';
import { createChanges, type Undoable } from './changes';

type Acts = Omit<LibraryState, 'templates' | 'usage' | 'now' | 'read' | 'starter' | 'exportAs'>;

/** What can be done with the library; each act can be undone until the next. */
export function createLibraryActs(
  db: Database,
  templates: ReadonlySignal<readonly Template[] | undefined>,
): Acts {
  const changes = createChanges(db);
  const rows = (ids: readonly RowId[]) =>
    (templates.value ?? []).filter(({ id }) => ids.includes(id));

  /** An act that answers the rows as they were. */
  const changing = (what: LastChange['what'], act: () => Promise<Template[]>, tag?: string) =>
    changes.run(async () => {
      const before = await act();
      const title = before.length === 1 ? before[0]?.title : undefined;
      if (before.length === 0) return undefined;
      const about = { ...(title !== undefined && { title }), ...(tag !== undefined && { tag }) };
      return { change: { what, count: before.length, ...about }, before, added: [] };
    });

  async function save(draft: EditedTemplate): Promise<TemplateSaving> {
    let saving: TemplateSaving | undefined;
    const done = await changes.run(async (): Promise<Undoable | undefined> => {
      const before = draft.id === undefined ? [] : rows([draft.id]);
      const result = await saveTemplate(db, draft, Date.now());
      saving = 'saved' in result ? { saved: result.saved.id } : { takenBy: result.takenBy.title };
      if (!('saved' in result)) return undefined;
      const added = before.length === 0 ? [result.saved.id] : [];
      return { change: { what: 'saved', count: 1, title: draft.title }, before, added };
    });
    return saving ?? (done as { failed: unknown });
  }

  const addAll = (what: 'imported' | 'starter', drafts: readonly EditedTemplate[]) =>
    changes.run(async () => {
      const result = await importTemplates(db, drafts, Date.now());
      if ('clashes' in result) throw new Error(clashWords(result.clashes));
      const known = new Set(result.replaced.map(({ id }) => id));
      const added = result.imported.map(({ id }) => id).filter((id) => !known.has(id));
      return { change: { what, count: drafts.length }, before: result.replaced, added };
    });

  return {
    last: changes.last,
    failure: changes.failure,
    undo: changes.undo,
    save: (draft) =>
      save(draft).catch((error: unknown) => {
        report(error, { where: 'saving a template' });
        return { failed: error };
      }),
    copy: (id, title) =>
      changes.run(async () => {
        const copy = await duplicateTemplate(db, id, title, Date.now());
        return (
          copy && { change: { what: 'copied', count: 1, title }, before: [], added: [copy.id] }
        );
      }),
    move: (id, before) => changing('moved', () => moveTemplate(db, id, before, Date.now())),
    remove: (ids) => changing('removed', () => removeTemplates(db, ids, Date.now())),
    tag: (ids, tag) => changing('tagged', () => tagTemplates(db, ids, tag, Date.now()), tag),
    untag: (ids, tag) => changing('untagged', () => untagTemplates(db, ids, tag, Date.now()), tag),
    importAll: ({ drafts }) => addAll('imported', drafts),
    takeStarter: (drafts) => addAll('starter', drafts),
  };
}

function clashWords(clashes: readonly { index: number; takenBy: { title: string } }[]): string {
  return clashes.map(({ index, takenBy }) => `${index + 1}: ${takenBy.title}`).join('; ');
}
