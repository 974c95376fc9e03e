import { matchNames } from './weights';
import type { Words } from './words';

/** Shorter words are too alike: one letter more or less makes another word of them. */
const shortestWithTypo = 4;
/** A word that is still being typed must say a little more before a typo in it is forgiven. */
const shortestBegunWithTypo = 5;

const exact = matchNames.indexOf('exact');
const prefix = matchNames.indexOf('prefix');
const within = matchNames.indexOf('inside');

/**
 * How a token meets a word, letter by letter, as a number of `matchNames`; 0 when it does not.
 * @param inside whether it is looked for within the word, too
 */
export function matchExactly(
  { units, starts }: Words,
  word: number,
  token: Uint16Array,
  inside: boolean,
): number {
  const from = starts[word]!;
  const to = starts[word + 1]!;
  const last = inside ? to - token.length : Math.min(from, to - token.length);
  const first = token[0];
  for (let start = from; start <= last; start++) {
    if (units[start] !== first || !isAt(units, start, token, 0, token.length)) continue;
    if (start > from) return within;
    return to - from === token.length ? exact : prefix;
  }
  return 0;
}

/**
 * Whether a token is a word, or the beginning of one, but for one slip: a letter too many, one that
 * is missing or wrong, or two that changed places.
 */
export function isNearly({ units, starts }: Words, word: number, token: Uint16Array): boolean {
  const size = token.length;
  if (size < shortestWithTypo) return false;
  const from = starts[word]!;
  const to = starts[word + 1]!;
  if (to - from < size - 1) return false;
  let same = 0;
  while (same < size && from + same < to && units[from + same] === token[same]) same++;
  if (same === size) return false;
  const at = from + same;
  return (
    restIs(units, at + 1, to, token, same + 1) ||
    restIs(units, at, to, token, same + 1) ||
    restIs(units, at + 1, to, token, same) ||
    (at + 1 < to &&
      units[at] === token[same + 1] &&
      units[at + 1] === token[same] &&
      restIs(units, at + 2, to, token, same + 2))
  );
}

/** Whether the rest of a token is the rest of a word or, when the token is long, its beginning. */
function restIs(
  units: Uint16Array,
  at: number,
  to: number,
  token: Uint16Array,
  from: number,
): boolean {
  const rest = token.length - from;
  if (to - at < rest || (to - at > rest && token.length < shortestBegunWithTypo)) return false;
  return isAt(units, at, token, from, rest);
}

function isAt(
  units: Uint16Array,
  start: number,
  token: Uint16Array,
  from: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at++) if (units[start + at] !== token[from + at]) return false;
  return true;
}
