import type { FoundTemplate, ThreadUse } from '@/lib/desk';
import type { Language } from '@/lib/model/language';
import { pickVariant } from '@/lib/templates/pick-variant';
import type { Wording } from './types';
import { anotherVariant } from './wordings';

/** Remembers which wording of each reply is on show, in each language. */
export interface WordingMemory {
  of(template: FoundTemplate, language: Language, used: readonly ThreadUse[]): Wording;
  /** Takes another one. */
  vary(template: FoundTemplate, language: Language, used: readonly ThreadUse[], step: 1 | -1): void;
  /** Forgets those that stand under the post by now: others come first again. */
  forget(used: readonly ThreadUse[]): void;
}

/** @param random from 0, below 1 */
export function createWordingMemory(random: () => number): WordingMemory {
  const shown = new Map<string, Wording>();
  const keyOf = (id: string, language: Language): string => `${id} ${language}`;
  const of: WordingMemory['of'] = (template, language, used) => {
    const key = keyOf(template.id, language);
    const known = shown.get(key);
    if (known) return known;
    const picked = { variant: pickVariant(template, language, used, random), roll: 0 };
    shown.set(key, picked);
    return picked;
  };
  return {
    of,
    vary(template, language, used, step) {
      const { variant, roll } = of(template, language, used);
      const count = template.versions[language]?.length ?? 1;
      const taken = used.filter(
        (use) => use.templateId === template.id && use.language === language,
      );
      const stale = new Set(taken.map((use) => use.variant));
      shown.set(keyOf(template.id, language), {
        variant: anotherVariant(variant, count, stale, step),
        roll: roll + 1,
      });
    },
    forget(used) {
      for (const { templateId, language, variant } of used) {
        const key = keyOf(templateId, language);
        if (shown.get(key)?.variant === variant) shown.delete(key);
      }
    },
  };
}
