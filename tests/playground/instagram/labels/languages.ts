import { en } from './en';
import { fr } from './fr';
import { pt } from './pt';
import type { Words } from './words';

export const languages = { en, fr, 'pt-BR': pt } as const;

/** The words of a language by its code; English for anything unknown. */
export function wordsOf(code: string | null): Words {
  return Object.entries(languages).find(([language]) => language === code)?.[1] ?? en;
}
