/** The pairs of neighbouring words of a text, blind to case and accents. */
export function wordPairs(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(words?.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** How much of their pairs of words two texts share (Dice), from 0 to 1. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}
