import { isNearly, matchExactly } from './match-word';
import type { Segment } from './segment';
import { everywhere, inShortcut, inTitle, weightOf } from './weights';

const rowShift = Math.log2(everywhere);

/** Within a word, one letter says nothing. */
const shortestInside = 2;
const asTyped = inShortcut | inTitle;

/** What is looked for, as units of folded words. */
export interface Tokens {
  each: readonly Uint16Array[];
  /** All of them as one word, as a shortcut is typed. */
  joined: Uint16Array;
}

/**
 * For each row of a segment how well it answers: the sum over the tokens, each counted by its best
 * place; 0 when a token stands nowhere in it.
 *
 * @param withTypos whether one slip in a token is forgiven
 */
export function scoreRows(segment: Segment, tokens: Tokens, withTypos: boolean): Uint16Array {
  const count = segment.rows.length;
  const totals = new Uint16Array(count);
  for (const [index, token] of tokens.each.entries()) {
    const best = bestPlaces(segment, token, withTypos, everywhere - 1);
    for (let row = 0; row < count; row++) {
      const isOut = best[row] === 0 || (index > 0 && totals[row] === 0);
      totals[row] = isOut ? 0 : totals[row]! + best[row]!;
    }
  }
  if (tokens.each.length < 2) return totals;
  const best = bestPlaces(segment, tokens.joined, false, inShortcut);
  for (let row = 0; row < count; row++)
    totals[row] = Math.max(totals[row]!, best[row]! * tokens.each.length);
  return totals;
}

/** For each row the weight of the best place in which a token stands in it, in certain fields. */
function bestPlaces(
  segment: Segment,
  token: Uint16Array,
  withTypos: boolean,
  fields: number,
): Uint8Array {
  const { words, fieldsOf, firstOf, places } = segment;
  const best = new Uint8Array(segment.rows.length);
  for (let word = 0; word < words.size; word++) {
    const stands = fieldsOf[word]! & fields;
    if (stands === 0) continue;
    const inside = token.length >= shortestInside && (stands & asTyped) !== 0;
    const match =
      matchExactly(words, word, token, inside) ??
      (withTypos && isNearly(words, word, token) ? 'typo' : undefined);
    if (!match) continue;
    const weights = weightOf[match];
    const end = firstOf[word + 1]!;
    for (let at = firstOf[word]!; at < end; at++) {
      const place = places[at]!;
      const weight = weights[place & fields]!;
      const row = place >>> rowShift;
      if (weight > best[row]!) best[row] = weight;
    }
  }
  return best;
}
