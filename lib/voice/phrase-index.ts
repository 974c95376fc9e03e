import type { Language } from '@/lib/model/language';
import type { CueGroup } from './cues';
import { parsePhrase, type PhraseWord, type Step } from './parse-phrase';

export interface Phrase {
  group: CueGroup;
  steps: readonly Step[];
}

/** Phrases by their first word, or by the beginning of it. */
export interface PhraseIndex {
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  byPrefix: ReadonlyMap<string, readonly Phrase[]>;
}

/** Words with an open ending are looked up by so many letters, or fewer when they are shorter. */
export const prefixLength = 3;

/** Makes phrases ready to be found. @throws on a phrase that cannot be */
export function indexPhrases(groups: readonly CueGroup[], language: Language): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  for (const group of groups) {
    for (const written of group.phrases.split(',')) {
      if (written.trim() === '') continue;
      const phrase: Phrase = { group, steps: parsePhrase(written, language) };
      for (const { word, isPrefix } of firstWords(phrase.steps)) {
        const index = isPrefix ? byPrefix : byWord;
        const key = isPrefix ? word.slice(0, prefixLength) : word;
        const others = index.get(key);
        if (!others) index.set(key, [phrase]);
        else if (others.at(-1) !== phrase) others.push(phrase);
      }
    }
  }
  return { byWord, byPrefix };
}

function firstWords(steps: readonly Step[]): PhraseWord[] {
  const [first, ...rest] = steps;
  if (first === undefined || first === 'gap') return [];
  const words = first.ways.flatMap((way) => way[0] ?? []);
  return first.mayMiss ? [...words, ...firstWords(rest)] : words;
}
