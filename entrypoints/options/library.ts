import type {
  LastChange,
  LibraryState,
  TemplateSaving,
} from '@/components/options/templates/library-state';
import { report } from '@/lib/report';
import type { Database } from '@/lib/storage/db';
import { importTemplates } from '@/lib/storage/import-templates';
import { moveTemplate } from '@/lib/storage/move-template';
import { tagTemplates, untagTemplates } from '@/lib/storage/tag-templates';
import { duplicateTemplate, removeTemplates, saveTemplate } from '@/lib/storage/templates';
import type { Step } from '@/lib/storage/undo-step';
import type { EditedTemplate } from '@/lib/template-form/read-template-form';
import { createChanges, type Undoable } from './changes';

type Acts = Omit<LibraryState, 'templates' | 'usage' | 'now' | 'read' | 'starter' | 'exportAs'>;

/** What can be done with the library; each act can be undone until the next. */
export function createLibraryActs(db: Database): Acts {
  const changes = createChanges(db);

  /** An act that changes rows which are there. */
  const changing = (what: LastChange['what'], act: () => Promise<Step>, tag?: string) =>
    changes.run(async () => {
      const step = await act();
      const { before } = step;
      const title = before.length === 1 ? before[0]?.title : undefined;
      if (before.length === 0) return undefined;
      const about = { ...(title !== undefined && { title }), ...(tag !== undefined && { tag }) };
      return { change: { what, count: before.length, ...about }, step };
    });

  async function save(draft: EditedTemplate): Promise<TemplateSaving> {
    let saving: TemplateSaving | undefined;
    const done = await changes.run(async (): Promise<Undoable | undefined> => {
      const result = await saveTemplate(db, draft, Date.now());
      saving = 'saved' in result ? { saved: result.saved.id } : { takenBy: result.takenBy.title };
      if (!('saved' in result)) return undefined;
      return { change: { what: 'saved', count: 1, title: draft.title }, step: result.step };
    });
    return saving ?? (done as { failed: unknown });
  }

  const addAll = (what: 'imported' | 'starter', drafts: readonly EditedTemplate[]) =>
    changes.run(async () => {
      const result = await importTemplates(db, drafts, Date.now());
      if ('clashes' in result) throw new Error(clashWords(result.clashes));
      return { change: { what, count: drafts.length }, step: result.step };
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
        const step = { before: [], after: copy ? [copy] : [] };
        return copy && { change: { what: 'copied', count: 1, title }, step };
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
