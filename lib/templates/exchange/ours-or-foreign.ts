import type { Language } from '@/lib/model/language';
import { parse } from '@/lib/templates/parse';
import { briskineTags } from './formats/briskine-tags';
import type { Rewritten } from './rewrite';

/**
 * A text of which nobody says in which syntax it is: ours, if it is faultless as such; else one
 * with the usual tags in double braces, and all else in it means itself.
 */
export function oursOrForeign(text: string, language: Language): Rewritten {
  return parse(text).problems.length === 0 ? { text, kept: [] } : briskineTags(text, language);
}
