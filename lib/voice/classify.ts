import { languageNames, type Language } from '@/lib/model/language';
import type { Situation } from '@/lib/model/situation';
import { decide, type Decision } from './decide';
import { isHeated } from './heat';
import { languageOf } from './language-of';
import { mask } from './mask';
import { tokensOf } from './tokens';
import { weigh, type Sign } from './weigh';

interface Evidence {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  why: string;
}

export interface Classified {
  /** What the comment calls for; absent where that is not clear. */
  situation?: Situation;
  /** Its language; absent where that is not clear. */
  language?: Language;
  /** It is written in anger. */
  heated: boolean;
  /** Nothing else comes near. */
  sure: boolean;
  /** What in it led to this. */
  evidence: readonly Evidence[];
}

/** So much of a text is read; what a comment calls for is said long before. */
const longest = 5000;
const sureLead = 2;
const cheer =
  /^[^\p{L}]*(?:super|génial|parfait|bravo|merci|excellent|top|great|perfect|brilliant|nice|well done|thanks|awesome|fantastic)\s*[,.!…]/iu;
const money = /[€$£]\s?\d|\d\s?[€$£]|\d\s?(?:euros?|balles)\b/iu;

/**
 * What a comment calls for, by phrases that speak for something (the lexicons), with “not” and “but”
 * understood. It is a hint for a person, who may know better.
 *
 * @param text as the site shows it
 * @param options.language where the page tells it
 */
export function classify(text: string, options: { language?: Language } = {}): Classified {
  const read = text.slice(0, longest);
  const language = options.language ?? languageOf(read);
  const readings = (language ? [language] : languageNames).map((one) => readAs(read, one));
  const [best] = readings.toSorted((a, b) => b.understood - a.understood);
  const { decision, signs } = best!;
  const heated = isHeated(read, signs);
  const found = language === undefined ? {} : { language };
  if (!decision) return { ...found, heated, sure: false, evidence: [] };
  return {
    situation: decision.situation,
    ...found,
    heated,
    sure: decision.lead >= sureLead,
    evidence: signs
      .filter(({ cue }) => decision.cues.includes(cue))
      .map(({ start, end, why }) => ({ start, end, why })),
  };
}

interface Reading {
  decision?: Decision;
  signs: readonly Sign[];
  /** How much of the text the language’s lexicon knows; marks and emoji are of all languages. */
  understood: number;
}

function readAs(text: string, language: Language): Reading {
  const masked = mask(text, ['hashtag']);
  const tokens = tokensOf(masked.text, language);
  const signs = weigh(tokens, language);
  const decision = decide(signs, {
    words: tokens.filter(({ kind }) => kind === 'word').length,
    exclaims: text.includes('!'),
    hasMoney: money.test(text),
    cheersFirst: cheer.test(masked.text),
  });
  const known = signs.filter(({ why }) => why !== 'emoji' && why !== 'question mark');
  const understood = known.reduce((sum, { weight }) => sum + weight, 0);
  return { signs, understood, ...(decision && { decision }) };
}
