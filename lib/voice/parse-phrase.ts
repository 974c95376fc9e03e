import type { Language } from '@/lib/model/language';
import { shortForms } from './lexicon/short-forms';
import { plain } from './tokens';

/** A word of a phrase: itself, or any that begins with it. */
export interface PhraseWord {
  word: string;
  isPrefix: boolean;
}

/** A place in a phrase: one of several runs of words, or up to three words of any kind. */
export type Step = { ways: readonly (readonly PhraseWord[])[]; mayMiss: boolean } | 'gap';

const piece = /\((?<choice>(?:[^()]|\([^()]*\))*)\)|\[(?<option>[^[\]]*)\]|(?<word>[^\s()[\]]+)/g;
const inner = /\(([^()]*)\)|\[([^[\]]*)\]/;

/** @throws on a phrase that begins or ends with a gap, or has one within a choice */
export function parsePhrase(phrase: string, language: Language): Step[] {
  const steps = [...phrase.matchAll(piece)].map(({ groups }): Step => {
    if (groups!['word'] === '…') return 'gap';
    const { choice, option, word } = groups!;
    const ways = readings(choice ?? option ?? word!).map((way) => wordsOf(way, language));
    return { ways: ways.toSorted((a, b) => b.length - a.length), mayMiss: option !== undefined };
  });
  if (steps.length === 0 || steps[0] === 'gap' || steps.at(-1) === 'gap')
    throw new Error(`“${phrase}” begins or ends nowhere.`);
  return steps;
}

/** The ways to read what stands in brackets, with what stands in brackets within. */
function readings(text: string): string[] {
  const found = inner.exec(text);
  if (!found) return [...new Set(text.split('|').map((way) => way.trim()))];
  const [all, choice, option] = found;
  const ways = choice === undefined ? ['', ...option!.split('|')] : choice.split('|');
  const before = text.lastIndexOf('|', found.index) + 1;
  const after = text.indexOf('|', found.index + all.length);
  const [from, to] = [
    text.slice(before, found.index),
    text.slice(found.index + all.length, after < 0 ? undefined : after),
  ];
  const rest = [text.slice(0, Math.max(0, before - 1)), after < 0 ? '' : text.slice(after + 1)];
  return [
    ...ways.flatMap((way) => readings(`${from}${way}${to}`)),
    ...rest.filter((other) => other !== '').flatMap(readings),
  ];
}

function wordsOf(way: string, language: Language): PhraseWord[] {
  const written = way.replace(/['’]/g, language === 'fr' ? ' ' : '').split(/\s+/);
  return written
    .filter((word) => word !== '')
    .flatMap((word): PhraseWord[] => {
      if (word === '…') throw new Error(`“${way}” has a gap within a choice.`);
      const key = plain(word.replace('*', ''));
      if (word.endsWith('*')) return [{ word: key, isPrefix: true }]; // As tokens are: a slip that many make, put right.
      const [right, more] = shortForms[language].get(key) ?? [key];
      return [{ word: more === undefined ? right! : key, isPrefix: false }];
    });
}
