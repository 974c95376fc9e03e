import { longestName } from '@/lib/model/limits';
import { chooseFirstName } from './choose-first-name';
import { nameKey } from './name-key';
import { businessWords, joiningWords, openingWords } from './no-names';
import { surnameTitles, titles } from './titles';

/** What comes after one of these says something about the person or the shop. */
const separators = /[|•·:;/\\()[\]{}<>"“”«»~*…!?=–—@#]|\s-+\s|\s(?:chez|at|from|alias|aka)\s/iu;
const brandSigns = /[™®©℠]/u;
const latinWord = /^[\p{Script=Latin}'’.-]+$/u;
const mostWords = 5;

/**
 * How a person may be addressed by the name that a page shows: “Dr Marie Curie 🌻 | CEO at Radium”
 * → “Marie”. Undefined when it is a shop, a handle or an initial, in another script, or when
 * nobody can tell which of its words is the first name: a wrong name is worse than none.
 *
 * What it goes by: data in this folder, and how the name is written. A brand that looks like a
 * person (“Yves Rocher”) is taken for one.
 *
 * @param displayName as the page shows it, decorated as it may be
 */
export function firstNameOf(displayName: string | undefined): string | undefined {
  const words = wordsOf(displayName ?? '');
  const start = words.findIndex((word) => !titles.has(nameKey(word)));
  const name = start < 0 ? [] : words.slice(start);
  const [first = ''] = name;
  if (name.length > mostWords || !name.every(mayBeOfAName)) return undefined;
  if (first.includes('.')) return undefined;
  const isAlone = name.length === 1;
  if (isAlone && words.slice(0, start).some((word) => surnameTitles.has(nameKey(word))))
    return undefined;
  if (!isAlone && openingWords.has(nameKey(first))) return undefined;
  return chooseFirstName(name);
}

function wordsOf(displayName: string): string[] {
  if (brandSigns.test(displayName)) return [];
  const plain = displayName
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{So}\p{Sk}\p{Co}\ufe0f\u20e3]/gu, ' ')
    .replace(/^[^\p{L}\p{N}@#&+]+/u, '');
  const [head = ''] = plain.split(separators, 1);
  const [beforeComma = '', ...afterComma] = head.split(',');
  const words = beforeComma.split(/\s+/).filter((word) => word !== '');
  // “Dupont, Marie” and “Marie, 34 ans” look alike.
  return words.length === 1 && afterComma.length > 0 ? [] : words;
}

function mayBeOfAName(word: string): boolean {
  const key = nameKey(word);
  if (!latinWord.test(word) || /['’]s$/i.test(word)) return false;
  return !businessWords.has(key) && !joiningWords.has(key);
}
