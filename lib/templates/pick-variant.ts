import type { ThreadUse } from '@/lib/desk';
import type { Language } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';

/**
 * Which wording to offer first, so that no two replies under a post read alike: one that was not
 * used there yet; when all were, any but the last one used.
 *
 * @param usedInThread newest first, of all templates
 * @param random from 0 to 1, as `Math.random`
 * @returns an index of `versions[language]`; 0 when there is no wording in that language
 */
export function pickVariant(
  { id, versions }: Pick<Template, 'id' | 'versions'>,
  language: Language,
  usedInThread: readonly ThreadUse[],
  random: () => number,
): number {
  const all = (versions[language] ?? []).map((_, variant) => variant);
  const used = usedInThread
    .filter((use) => use.templateId === id && use.language === language)
    .map(({ variant }) => variant);
  const unused = all.filter((variant) => !used.includes(variant));
  const candidates = unused.length > 0 ? unused : all.filter((variant) => variant !== used[0]);
  return candidates[Math.floor(random() * candidates.length)] ?? candidates[0] ?? 0;
}
