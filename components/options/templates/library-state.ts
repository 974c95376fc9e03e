import type { ReadonlySignal } from '@preact/signals';
import type { RowId } from '@/lib/model/keys';
import type { Language } from '@/lib/model/language';
import type { Template, TemplateDraft } from '@/lib/model/template';
import type { EditedTemplate } from '@/lib/template-form/read-template-form';
import type { ImportPlan } from '@/lib/templates/exchange/plan-import';
import type { FileProblem, Preview } from '@/lib/templates/exchange/preview';
import type { Sector } from '@/lib/templates/starter/sector';

/** How often and when a template was inserted. */
export interface Usage {
  uses: number;
  /** Epoch ms. */
  lastUsedAt: number;
}

/** What was done to the library last: said in a line, and to be undone from there. */
export interface LastChange {
  what:
    | 'saved'
    | 'added'
    | 'copied'
    | 'removed'
    | 'tagged'
    | 'untagged'
    | 'moved'
    | 'imported'
    | 'starter'
    | 'undone'
    /** What was changed again since stays. */
    | 'undoneInPart';
  /** How many templates it was. */
  count: number;
  /** The title, when it was one. */
  title?: string;
  /** The tag that was given or taken. */
  tag?: string;
}

export type TemplateSaving = { saved: RowId } | { takenBy: string } | { failed: unknown };
export type Done = { done: true } | { failed: unknown };

/** A file to download. */
interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** A file or a paste as it was read. */
export type ImportReading = (Preview & { encoding?: string }) | { problem: FileProblem };

/** All that the library of saved replies shows and does. Nothing here rejects. */
export interface LibraryState {
  /** In their order; undefined until they have been read. */
  templates: ReadonlySignal<readonly Template[] | undefined>;
  /** A template that was never used is absent. */
  usage: ReadonlySignal<ReadonlyMap<RowId, Usage>>;
  /** Epoch ms, when the page was opened. */
  now: number;
  last: ReadonlySignal<LastChange | undefined>;
  /** Set when what was asked last could not be done; nothing was changed then. */
  failure: ReadonlySignal<unknown>;
  undo: () => Promise<Done>;
  save: (draft: EditedTemplate) => Promise<TemplateSaving>;
  copy: (id: RowId, title: string) => Promise<Done>;
  /** Puts a template above another one, or at the end. */
  move: (id: RowId, before: RowId | undefined) => Promise<Done>;
  remove: (ids: readonly RowId[]) => Promise<Done>;
  tag: (ids: readonly RowId[], tag: string) => Promise<Done>;
  untag: (ids: readonly RowId[], tag: string) => Promise<Done>;
  /** Reads a file, or a paste; `language` is that of replies that do not let it be seen. */
  read: (source: File | string, language: Language) => Promise<ImportReading | { failed: unknown }>;
  importAll: (plan: ImportPlan) => Promise<Done>;
  /** The starter replies of a sector as drafts. */
  starter: (sector: Sector, language: Language) => Promise<readonly TemplateDraft[]>;
  takeStarter: (drafts: readonly EditedTemplate[]) => Promise<Done>;
  exportAs: (
    format: 'json' | 'csv',
    templates: readonly Template[],
  ) => Promise<ExportFile | { failed: unknown }>;
}
