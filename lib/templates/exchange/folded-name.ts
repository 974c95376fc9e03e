import { foldedWords } from '@/lib/templates/fold';

/** A short name as it is compared: without case, accents, and signs between its words. */
export function foldedName(name: string): string {
  return foldedWords(name.slice(0, 200)).join(' ');
}
