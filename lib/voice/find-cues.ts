import type { CueGroup } from './cues';
import type { PhraseWord, Step } from './parse-phrase';
import { prefixLength, type Phrase, type PhraseIndex } from './phrase-index';
import type { Token } from './tokens';

/** A phrase that stands in a text. */
export interface Found {
  group: CueGroup;
  /** The tokens that say it, without those in its gaps. */
  at: readonly number[];
}

const longestGap = 3;

/** The phrases in a text; of those that share a word, the one that says more. */
export function findCues(tokens: readonly Token[], index: PhraseIndex): Found[] {
  const all: Found[] = [];
  const tryAll = (phrases: readonly Phrase[] | undefined, start: number): void => {
    for (const { group, steps } of phrases ?? []) {
      const at = standsAt(steps, 0, tokens, start);
      if (at && at.length > 0) all.push({ group, at });
    }
  };
  for (let start = 0; start < tokens.length; start++) {
    const { kind, key, other } = tokens[start]!;
    if (kind !== 'word') continue;
    for (const word of other === undefined ? [key] : [key, other]) {
      tryAll(index.byWord.get(word), start);
      for (let length = 0; length <= Math.min(prefixLength, word.length); length++)
        tryAll(index.byPrefix.get(word.slice(0, length)), start);
    }
  }
  return withoutOverlaps(all);
}

function withoutOverlaps(all: Found[]): Found[] {
  all.sort((a, b) => b.at.length - a.at.length || b.group.weight - a.group.weight);
  const taken = new Set<number>();
  const kept = all.filter(({ at }) => {
    if (at.some((one) => taken.has(one))) return false;
    for (const one of at) taken.add(one);
    return true;
  });
  return kept.sort((a, b) => a.at[0]! - b.at[0]!);
}

/** The tokens at which the steps of a phrase stand from one on; undefined where they do not. */
function standsAt(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  start: number,
): number[] | undefined {
  const step = steps[from];
  if (step === undefined) return [];
  if (step === 'gap') return standsAfterGap(steps, from, tokens, start);
  for (const way of step.ways) {
    if (!isMet(way, tokens, start)) continue;
    const rest = standsAt(steps, from + 1, tokens, start + way.length);
    if (rest) return [...way.map((_, at) => start + at), ...rest];
  }
  return step.mayMiss ? standsAt(steps, from + 1, tokens, start) : undefined;
}

function standsAfterGap(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  start: number,
): number[] | undefined {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const rest = standsAt(steps, from + 1, tokens, start + skipped);
    if (rest) return rest;
    if (tokens[start + skipped]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function isMet(way: readonly PhraseWord[], tokens: readonly Token[], start: number): boolean {
  for (let at = 0; at < way.length; at++) {
    const token = tokens[start + at];
    if (token?.kind !== 'word') return false;
    const { word, isPrefix } = way[at]!;
    const { key, other } = token;
    const meets = isPrefix
      ? key.startsWith(word) || other?.startsWith(word) === true
      : key === word || other === word;
    if (!meets) return false;
  }
  return true;
}
