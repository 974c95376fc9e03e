/**
 * A number as the layout since November 2025 tells it: exact below a thousand, above it with one
 * decimal of thousands or millions (11,651 is 11,700), whatever the language.
 */
export function rounded(count: number): number {
  if (count < 1000) return count;
  const thousands = Math.round(count / 100) * 100;
  return thousands < 1_000_000 ? thousands : Math.round(count / 100_000) * 100_000;
}
