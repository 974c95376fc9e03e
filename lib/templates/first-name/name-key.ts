import { fold } from '@/lib/templates/fold';

/** A word as the lists in this folder hold it: letters in lower case, without accents. */
export function nameKey(word: string): string {
  return fold(word).replace(/[^a-z]/g, '');
}
