import { isNearly, matchExactly } from './match-word';
import type { Segment } from './segment';
import { shortestInside, type Tokens } from './tokens';
import { matchNames, weightsOf } from './weights';

const typo = matchNames.indexOf('typo');
/** Nothing in a body counts more. */
const mostInBody = Math.max(...weightsOf.body);

/** What a segment has to do with some tokens. */
export interface Answer {
  tokens: Tokens;
  /** For each token: how it meets each word of the segment, as a number of `matchNames`. */
  met: readonly Uint8Array[];
  /**
   * For each row how well it answers: the sum over the tokens, each counted by its best place; 0
   * when a token stands nowhere in it.
   */
  totals: Uint16Array;
}

/**
 * @param options.withTypos whether one slip in a token is forgiven
 * @param options.before what was answered to tokens that were typed on: only what met those is
 *   looked at
 */
export function scoreRows(
  segment: Segment,
  tokens: Tokens,
  { withTypos = false, before }: { withTypos?: boolean; before?: Answer | undefined } = {},
): Answer {
  const met = tokens.each.map((token, at) => {
    const known = before?.met[at];
    if (known && before.tokens.words[at] === tokens.words[at]) return known;
    return meetings(segment, token, withTypos, known);
  });
  const totals = new Uint16Array(segment.rows.length);
  let looked = before?.totals;
  for (const one of met) {
    for (let row = 0; row < totals.length; row++) {
      // Where another token is missing, this one need not be looked for.
      if (looked && looked[row] === 0) continue;
      const inName = bestInNames(segment, row, one);
      const best = inName > mostInBody ? inName : Math.max(inName, bestInBody(segment, row, one));
      totals[row] = best === 0 ? 0 : totals[row]! + best;
    }
    looked = totals;
  }
  if (met.length > 1) addShortcuts(segment, tokens, totals);
  return { tokens, met, totals };
}

function meetings(
  { words, named }: Segment,
  token: Uint16Array,
  withTypos: boolean,
  before: Uint8Array | undefined,
): Uint8Array {
  const met = new Uint8Array(words.size);
  const canBeInside = token.length >= shortestInside;
  for (let word = 0; word < met.length; word++) {
    if (before && before[word] === 0) continue;
    met[word] = matchExactly(words, word, token, canBeInside && word < named);
    if (withTypos && met[word] === 0 && isNearly(words, word, token)) met[word] = typo;
  }
  return met;
}

/** The weight of the best place of a token in the names of a row. */
function bestInNames({ names, nameEnds }: Segment, row: number, met: Uint8Array): number {
  const from = row === 0 ? 0 : nameEnds[3 * row - 1]!;
  const titleEnd = nameEnds[3 * row]!;
  const shortcutEnd = nameEnds[3 * row + 1]!;
  const tagsEnd = nameEnds[3 * row + 2]!;
  let best = from < titleEnd ? weightsOf.titleStart[met[names[from]!]!]! : 0;
  for (let at = from + 1; at < titleEnd; at++)
    best = Math.max(best, weightsOf.title[met[names[at]!]!]!);
  for (let at = titleEnd; at < shortcutEnd; at++)
    best = Math.max(best, weightsOf.shortcut[met[names[at]!]!]!);
  for (let at = shortcutEnd; at < tagsEnd; at++)
    best = Math.max(best, weightsOf.tag[met[names[at]!]!]!);
  return best;
}

/** The weight of the best place of a token in the wordings of a row. */
function bestInBody({ bodies, bodyEnds }: Segment, row: number, met: Uint8Array): number {
  const end = bodyEnds[row]!;
  let best = 0;
  for (let at = row === 0 ? 0 : bodyEnds[row - 1]!; at < end; at++) {
    const match = met[bodies[at]!]!;
    if (match > 0) best = Math.max(best, weightsOf.body[match]!);
  }
  return best;
}

/** Counts those rows, too, whose shortcut all tokens together are or begin. */
function addShortcuts(segment: Segment, tokens: Tokens, totals: Uint16Array): void {
  const { words, names, nameEnds } = segment;
  for (let row = 0; row < totals.length; row++) {
    for (let at = nameEnds[3 * row]!; at < nameEnds[3 * row + 1]!; at++) {
      const match = matchExactly(words, names[at]!, tokens.joined, false);
      const weight = weightsOf.shortcut[match]! * tokens.each.length;
      totals[row] = Math.max(totals[row]!, weight);
    }
  }
}
