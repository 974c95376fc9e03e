import { i18n } from '#i18n';
import type { Format } from '@/lib/format';
import { languageNames } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';
import type { LastChange, Usage } from './library-state';

/** How often a template was used, and when last. */
export function usageWords(usage: Usage | undefined, now: number, format: Format): string {
  if (!usage) return i18n.t('library.neverUsed');
  return i18n.t('library.used', format.plural(usage.uses), [
    format.number(usage.uses),
    format.date(usage.lastUsedAt, now),
  ]);
}

/** In which languages a template is, with how many wordings: “Français 3 · Anglais 2”. */
export function versionWords({ versions }: Template, format: Format): string[] {
  return languageNames.flatMap((language) => {
    const count = versions[language]?.length;
    if (count === undefined) return [];
    return i18n.t('library.wordings', format.plural(count), [
      i18n.t(`languageName.${language}`),
      format.number(count),
    ]);
  });
}

/** What was done last, as it is said. */
export function changeWords(change: LastChange, format: Format): string {
  const { what, count, title, tag } = change;
  if (what === 'undone' || what === 'undoneInPart') return i18n.t(`library.did.${what}`);
  if (
    title !== undefined &&
    (what === 'saved' || what === 'copied' || what === 'moved' || what === 'removed')
  )
    return i18n.t(`library.didOne.${what}`, [title]);
  if (what === 'tagged' || what === 'untagged')
    return i18n.t(`library.did.${what}`, format.plural(count), [format.number(count), tag ?? '']);
  const many = what === 'removed' ? 'removed' : what === 'starter' ? 'starter' : 'imported';
  return i18n.t(`library.did.${many}`, format.plural(count), [format.number(count)]);
}
