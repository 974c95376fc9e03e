import type { TemplateDraft } from '@/lib/model/template';
import type { Database } from '@/lib/storage/db';
import { saveTemplate } from '@/lib/storage/templates';
import { now } from '../metrics/example-rows';

export function draft(differs: Partial<TemplateDraft> = {}): TemplateDraft {
  return {
    title: 'Merci',
    platforms: [],
    tags: [],
    versions: { fr: ['Merci {{prénom}}'] },
    ...differs,
  };
}

/** Saves a template for each draft; they must not clash. */
export async function saveAll(db: Database, drafts: readonly TemplateDraft[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of drafts) {
    const outcome = await saveTemplate(db, one, now);
    if ('takenBy' in outcome) throw new Error(`The shortcut of “${one.title}” is taken.`);
    ids.push(outcome.saved.id);
  }
  return ids;
}
