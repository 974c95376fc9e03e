/** Where a word stands in a saved reply. Several together are the sum. */
export const inBody = 1;
export const inTag = 2;
export const inTitle = 4;
/** It is the first word of the title (and then in the title, too). */
export const startsTitle = 8;
export const inShortcut = 16;
/** One more than all of them together. */
export const everywhere = 32;

/** How a word of a query meets a word of a reply: it is it, begins it, stands in it, or nearly. */
export type Match = 'exact' | 'prefix' | 'inside' | 'typo';

/** How much each meeting counts. What a person named is worth more than what it says. */
const weights: Readonly<Record<Match, readonly (readonly [field: number, weight: number])[]>> = {
  exact: [
    [inShortcut, 100],
    [startsTitle, 46],
    [inTitle, 44],
    [inTag, 16],
    [inBody, 9],
  ],
  prefix: [
    [inShortcut, 70],
    [startsTitle, 42],
    [inTitle, 40],
    [inTag, 14],
    [inBody, 6],
  ],
  inside: [
    [inShortcut, 30],
    [inTitle, 25],
  ],
  typo: [
    [inShortcut, 20],
    [inTitle, 18],
    [inTag, 7],
    [inBody, 3],
  ],
};

/** The weight of a meeting by the fields in which the word stands: that of the best one. */
function byFields(match: Match): Uint8Array {
  return Uint8Array.from({ length: everywhere }, (_, fields) =>
    Math.max(0, ...weights[match].map(([field, weight]) => (fields & field ? weight : 0))),
  );
}

export const weightOf: Readonly<Record<Match, Uint8Array>> = {
  exact: byFields('exact'),
  prefix: byFields('prefix'),
  inside: byFields('inside'),
  typo: byFields('typo'),
};

/** A title that says little else than what is looked for comes before a long one. */
export function titleBonus(tokens: number, titleWords: number): number {
  return 4 * Math.min(1, tokens / Math.max(1, titleWords));
}

/** What is used often lately comes first among its like, and never before what fits much better. */
export function useBonus(recentUse: number): number {
  return Math.min(12, 4 * Math.log2(1 + recentUse));
}
