import type { Language } from '@/lib/model/language';
import type { Cue } from './cues';
import { findCues, type Found } from './find-cues';
import { emojiCues } from './lexicon/emoji';
import { breaks, negators, negatorsBehind, openers, turns, wishes } from './lexicon/negators';
import { phrasesOf } from './lexicons';
import type { Token } from './tokens';

/** What in a text speaks for something. */
export interface Sign {
  cue: Cue;
  why: string;
  weight: number;
  heat: number;
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
}

/** Without a question mark, “when …” begins a question only in a text of so many words. */
const shortQuestion = 10;
/** So many words before a judgement may turn it round. */
const reach = 4;
/** So many may take it back. */
const wishReach = 6;
/** What stands before “but” has been said for politeness’ sake. */
const beforeTurn = 0.5;

/** What speaks for what in a text, in order. */
export function weigh(tokens: readonly Token[], language: Language): Sign[] {
  const turn = tokens.findLastIndex(({ key }) => turns[language].has(key));
  const isMarked = tokens.some(({ key }) => key === '?');
  const mayAsk = { always: isMarked || tokens.length <= shortQuestion, marked: isMarked };
  const signs = findCues(tokens, phrasesOf(language)).flatMap((found) => {
    const { group, at } = found;
    if (group.cue === 'nothing') return [];
    if (group.opens && !(mayAsk[group.opens] && isOpening(tokens, at[0]!, language))) return [];
    const sign = signOf(found, tokens, language);
    return at.at(-1)! < turn ? [{ ...sign, weight: sign.weight * beforeTurn }] : [sign];
  });
  return [
    ...signs.filter(({ weight }) => weight > 0),
    ...emojiSigns(tokens),
    ...questionMarks(tokens),
  ];
}

function signOf({ group, at }: Found, tokens: readonly Token[], language: Language): Sign {
  const first = at[0]!;
  const last = at.at(-1)!;
  const { cue, why, weight, heat = 0 } = group;
  const sign = { cue, why, weight, heat, start: tokens[first]!.start, end: tokens[last]!.end };
  if (group.judges !== true) return sign;
  const behind = tokens[last + 1];
  const isNegated =
    stands(tokens, first, reach, negators[language], breaks[language]) ||
    (behind?.kind === 'word' && negatorsBehind[language].has(behind.key));
  // “Not disappointed” is no complaint, and not yet praise.
  if (isNegated && cue === 'complaint') return { ...sign, weight: 0 };
  if (isNegated) return { ...sign, cue: 'complaint', why: `not: ${why}`, heat: 0 };
  const isWish = cue === 'praise' && stands(tokens, first, wishReach, wishes[language]);
  return isWish ? { ...sign, weight: 0 } : sign;
}

/** Whether one of some words stands shortly before a token, in the same sentence. */
function stands(
  tokens: readonly Token[],
  before: number,
  within: number,
  words: ReadonlySet<string>,
  breaking?: ReadonlySet<string>,
): boolean {
  for (let at = before - 1; at >= before - within; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || breaking?.has(token.key) === true) return false;
    if (words.has(token.key)) return true;
  }
  return false;
}

/** Whether a sentence begins at a token, or has only been greeted with before it. */
function isOpening(tokens: readonly Token[], first: number, language: Language): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return true;
    if (!openers[language].has(token.key)) return false;
  }
  return true;
}

function emojiSigns(tokens: readonly Token[]): Sign[] {
  const seen = new Map<string, number>();
  return tokens.flatMap(({ kind, key, start, end }) => {
    const group = kind === 'emoji' ? emojiCues.get(key) : undefined;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    // The same one again and again adds little.
    if (!group || times > 2) return [];
    const { cue, heat = 0 } = group;
    const weight = times === 1 ? group.weight : group.weight / 2;
    return [{ cue, why: 'emoji', weight, heat, start, end }];
  });
}

function questionMarks(tokens: readonly Token[]): Sign[] {
  const mark = tokens.find(({ key }) => key === '?');
  if (!mark) return [];
  const { start, end } = mark;
  return [{ cue: 'question', why: 'question mark', weight: 1.5, heat: 0, start, end }];
}
