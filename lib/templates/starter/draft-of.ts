import type { Language } from '@/lib/model/language';
import type { TemplateDraft } from '@/lib/model/template';
import type { StarterTemplate } from './starter-template';

/**
 * A starter reply as a template of one's own, for all brands; both languages come along.
 *
 * @param language of the interface: a template has one title
 */
export function draftOf(starter: StarterTemplate, language: Language): TemplateDraft {
  const { starterId, title, situation, platforms, tags, shortcut, versions } = starter;
  return {
    starterId,
    title: title[language],
    situation,
    platforms: [...platforms],
    tags: [...tags],
    shortcut,
    versions: { fr: [...versions.fr], en: [...versions.en] },
  };
}
