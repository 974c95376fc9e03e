import { languageNames } from '@/lib/model/language';
import type { TemplateDraft } from '@/lib/model/template';

/** A reply as one string: two replies with the same are the same in everything. */
export function contentOf(draft: TemplateDraft): string {
  const { situation, platforms, tags, shortcut, starterId } = draft;
  return JSON.stringify([
    wordsOf(draft),
    draft.brandId ?? null,
    situation ?? null,
    platforms.toSorted(),
    tags,
    shortcut ?? null,
    starterId ?? null,
  ]);
}

/** What a reply says, as one string, whatever it is filed under. */
export function wordsOf({ title, versions }: Pick<TemplateDraft, 'title' | 'versions'>): string {
  return JSON.stringify([title, languageNames.map((language) => versions[language] ?? null)]);
}
