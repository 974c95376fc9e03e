/**
 * Dice that fall the same way each time for the same seed, so that a preview does not change with
 * every key press. (FNV-1a for the seed, mulberry32 for the throws; both in the public domain.)
 *
 * @returns a number from 0 to `count` − 1
 */
export function createDice(seed: string): (count: number) => number {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16_777_619);
  return (count) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}
