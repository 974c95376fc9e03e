import type { Language } from '@/lib/model/language';
import { htmlToText } from './html-text';
import { longestForeign } from './limits';
import type { Note } from './preview';
import { notesOn, type RawWording } from './raw-entry';
import type { ReadContext } from './read-context';
import type { Rewritten } from './rewrite';

/**
 * A text of another tool in our syntax. Its variables get their names in the language of the text.
 *
 * @param toOurs reads the tags of that tool
 */
export function readForeign(
  source: { text: string; isHtml?: boolean },
  context: ReadContext,
  toOurs: (text: string, language: Language) => Rewritten,
): { wordings: RawWording[]; notes: Note[] } {
  const plain = source.isHtml ? htmlToText(source.text) : { text: source.text, formatted: false };
  // It is refused for its length, whatever is in it.
  if (plain.text.length > longestForeign) return { wordings: [{ text: plain.text }], notes: [] };
  const language = context.languageOf?.(plain.text) ?? context.language;
  const { text, kept } = toOurs(plain.text, language);
  return { wordings: [{ language, text }], notes: notesOn(kept, plain.formatted) };
}
