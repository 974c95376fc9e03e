import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** The words of a language by its code; English for anything unknown. */
export function wordsOf(code: string | null): Words {
  return code === 'fr' ? fr : en;
}
