import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import type { TemplateUse } from '@/lib/model/template-use';
import type { Database } from './db';
import { allTemplates } from './templates';
import { loadUsage, recentUses, type Usage } from './uses';

export interface LoadedLibrary {
  /** In the order of the library. */
  templates: Template[];
  /** What is known of the use of each; one that was never used is absent. */
  usage: Map<RowId, Usage>;
  /** The uses of the last 30 days. */
  recent: TemplateUse[];
}

/**
 * All saved replies, and how they were used.
 *
 * @param now epoch ms
 */
export async function loadLibrary(db: Database, now: number): Promise<LoadedLibrary> {
  const [templates, usage, recent] = await Promise.all([
    allTemplates(db),
    loadUsage(db),
    recentUses(db, now),
  ]);
  return { templates, usage, recent };
}
