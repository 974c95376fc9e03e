/** How a word of a query meets a word of a reply: it is it, begins it, stands in it, or nearly. */
export const matchNames = ['none', 'typo', 'inside', 'prefix', 'exact'] as const;
type Match = (typeof matchNames)[number];

type Field = 'shortcut' | 'titleStart' | 'title' | 'tag' | 'body';

/**
 * How much each meeting counts, by where the word stands; `titleStart` is the first of a title. What
 * a person named is worth more than what it says.
 */
const weights: Readonly<Record<Exclude<Match, 'none'>, Readonly<Record<Field, number>>>> = {
  exact: { shortcut: 100, titleStart: 46, title: 44, tag: 16, body: 9 },
  prefix: { shortcut: 70, titleStart: 42, title: 40, tag: 14, body: 6 },
  inside: { shortcut: 30, titleStart: 25, title: 25, tag: 0, body: 0 },
  typo: { shortcut: 20, titleStart: 18, title: 18, tag: 7, body: 3 },
};

/** The weights of a field by the number of the meeting in `matchNames`. */
function byMatch(field: Field): Uint8Array {
  return Uint8Array.from(matchNames, (match) => (match === 'none' ? 0 : weights[match][field]));
}

export const weightsOf: Readonly<Record<Field, Uint8Array>> = {
  shortcut: byMatch('shortcut'),
  titleStart: byMatch('titleStart'),
  title: byMatch('title'),
  tag: byMatch('tag'),
  body: byMatch('body'),
};

/** A title that says little else than what is looked for comes before a long one. */
export function titleBonus(tokens: number, titleWords: number): number {
  return 4 * Math.min(1, tokens / Math.max(1, titleWords));
}

/** What is used often lately comes first among its like, and never before what fits much better. */
export function useBonus(recentUse: number): number {
  return Math.min(12, 4 * Math.log2(1 + recentUse));
}
