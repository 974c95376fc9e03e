import type { FoundTemplate } from '@/lib/desk';
import type { Language } from '@/lib/model/language';

/** The languages that a saved reply is written in. */
export function languagesOf({ versions }: Pick<FoundTemplate, 'versions'>): Language[] {
  return (['fr', 'en'] as const).filter((name) => versions[name] !== undefined);
}

/** The language in which a reply is taken: the preferred one, if it has it. */
export function languageFor(
  template: Pick<FoundTemplate, 'versions'>,
  preferred: Language,
): Language {
  const languages = languagesOf(template);
  return languages.includes(preferred) ? preferred : (languages[0] ?? preferred);
}
