import { languageNames, type Language } from '@/lib/model/language';
import { functionWords, strangers } from './lexicon/function-words';
import { mask } from './mask';
import { plain } from './tokens';

const words = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
const frenchLetters = /[éèêëàâçùûîïôœ]/gu;
const otherScripts = /[^\p{Script=Latin}\P{L}]/gu;
const otherLetters = /[ñßäöåøąćęłńśźżğışțșáíóúãõ¿¡]/gu;
/** So much more than for any other language must speak for one. */
const lead = 2;
const least = 0.9;
const most = 1000;

/**
 * Whether a text is French or English, by its small words and its letters; undefined where it is
 * another language, too short to tell, or a mixture. Addresses, handles and hashtags do not count.
 */
export function languageOf(text: string): Language | undefined {
  const read = mask(text.slice(0, most)).text;
  const sums: Record<Language | 'other', number> = { fr: 0, en: 0, other: 0 };
  let count = 0;
  for (const [word] of read.matchAll(words)) {
    count++;
    const parts = word.includes("'") || word.includes('’') ? elided(word) : [plain(word)];
    for (const part of parts) {
      for (const language of languageNames)
        sums[language] += functionWords[language].get(part) ?? 0;
      sums.other += strangers.has(part) ? 1 : 0;
    }
  }
  sums.fr += Math.min(2, 0.5 * (read.match(frenchLetters)?.length ?? 0));
  sums.other += read.match(otherLetters)?.length ?? 0;
  sums.other += 0.3 * (read.match(otherScripts)?.length ?? 0);
  const [first, second] = languageNames.toSorted((a, b) => sums[b] - sums[a]);
  const best = sums[first!];
  const next = Math.max(sums[second!], sums.other);
  if (best < Math.min(2, least + count / 20)) return undefined;
  return best >= lead * next ? first : undefined;
}

/** “l’eau” is read as `l'` and `eau`, “don’t” as `don't` and `don`. */
function elided(word: string): string[] {
  const [before = '', after = ''] = word.split(/['’]/);
  const [first, second] = [plain(before), plain(after)];
  return [`${first}'`, second, `${first}'${second}`];
}
