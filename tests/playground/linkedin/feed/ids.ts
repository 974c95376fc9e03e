/**
 * LinkedIn counts the milliseconds of its ids from 1970; `low` (0 to 4,194,303) tells apart what
 * was made in one millisecond. Posts, comments, likes and reposts all have such ids.
 */
export function idAt(milliseconds: number, low: number): string {
  return ((BigInt(milliseconds) << 22n) | BigInt(low)).toString();
}

/** When what has this id was made, in epoch milliseconds. */
export function timeOfId(id: string): number {
  return Number(BigInt(id) >> 22n);
}
