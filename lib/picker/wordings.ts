/**
 * The order in which the wordings of a reply are offered: those that do not stand under the post yet
 * come first, each part in the order in which they were written.
 */
function inOrder(count: number, used: ReadonlySet<number>): number[] {
  const all = Array.from({ length: count }, (_, variant) => variant);
  return [...all.filter((one) => !used.has(one)), ...all.filter((one) => used.has(one))];
}

/**
 * Another wording than `variant`, round and round.
 *
 * @param used those that stand under the post already
 * @param step 1 for the next one, −1 for the one before
 */
export function anotherVariant(
  variant: number,
  count: number,
  used: ReadonlySet<number>,
  step: 1 | -1,
): number {
  const order = inOrder(count, used);
  return order.at((order.indexOf(variant) + step) % count) ?? variant;
}
