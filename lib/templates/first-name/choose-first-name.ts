import { firstOfTwo, givenNames } from './given-names';
import { nameKey } from './name-key';

const longest = 25;

/** “Léa”, “McKenzie”, “Jean-Pierre”, “Jean-pierre”, “N’Golo” */
const written = /^(?:Mc|Mac|[DNO]['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u;

/**
 * Which of the words of a name is the first name; undefined when that is not clear.
 *
 * @param words of letters, hyphens and apostrophes, without titles
 */
export function chooseFirstName(words: readonly string[]): string | undefined {
  const chosen = choose(words);
  if (chosen === undefined || chosen.length > longest) return undefined;
  return isUpper(chosen) || isLower(chosen) ? capitalised(chosen) : chosen;
}

function choose(words: readonly string[]): string | undefined {
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined || isLower(first)) return isGiven(first) ? withSecond(words) : undefined;
  if (isUpper(first)) {
    // “DUPONT Marie” is usual in France; “BNP Paribas” is a bank.
    const other = others.find((word) => !isUpper(word) && word.length > 2);
    if (other !== undefined) return isGiven(other) ? other : undefined;
    // “MARIE DUPONT” and “DUPONT MARIE” look alike.
    if (isGiven(first)) return isGiven(last) && others.length === 1 ? undefined : withSecond(words);
    return isGiven(last) && others.length === 1 ? last : undefined;
  }
  if (!written.test(first)) return undefined;
  if (isGiven(first)) return withSecond(words);
  // “Dupont Marie”, “Lidl UK”
  const isDoubtful = isGiven(last) || others.some((word) => isUpper(word) && word.length < 4);
  return isDoubtful ? undefined : first;
}

/** “Jean Marc” of “Jean Marc Dupont”. */
function withSecond(words: readonly string[]): string {
  const [first = '', second = '', third] = words;
  const isTwo = third !== undefined && firstOfTwo.has(nameKey(first)) && isGiven(second);
  return isTwo ? `${first} ${second}` : first;
}

/** “Anne-Laure” is known by “Anne”. */
function isGiven(word: string): boolean {
  const [first = ''] = word.split('-', 1);
  return givenNames.has(nameKey(first));
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

function capitalised(name: string): string {
  return name.toLowerCase().replaceAll(/(?:^|[-' ’])\p{L}/gu, (start) => start.toUpperCase());
}
