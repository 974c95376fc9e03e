import { i18n } from '#i18n';
import { languageNames, type Language } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';

/** The language of the words around us. */
export function ownLanguage(): Language {
  const own = i18n.t('language');
  return languageNames.find((name) => name === own) ?? 'fr';
}

/** The language of a template that is shown first: ours, if it has it. */
export function firstLanguage(template: Template | undefined): Language {
  const own = ownLanguage();
  if (!template || template.versions[own]) return own;
  return languageNames.find((name) => template.versions[name]) ?? own;
}
