import type { Template, TemplateDraft } from '@/lib/model/template';
import type { TemplateFields } from './read-template-form';

/** What the form shows of a template; for a new one nothing but room for a wording. */
export function templateFields(edited: Template | TemplateDraft | undefined): TemplateFields {
  return {
    title: edited?.title ?? '',
    shortcut: edited?.shortcut ?? '',
    situation: edited?.situation ?? '',
    brandId: edited?.brandId ?? '',
    platforms: edited?.platforms ?? [],
    tags: edited?.tags.join(', ') ?? '',
    versions: { fr: edited?.versions.fr ?? [''], en: edited?.versions.en ?? [''] },
  };
}
