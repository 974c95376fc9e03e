import fc from 'fast-check';

/**
 * Texts of any code points, also of halves of pairs. (`fc.string({ unit: 'binary' })` makes the same,
 * but takes seconds to begin.)
 */
export function anyCharacters(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: 0x10_ff_ff }), { maxLength })
    .map((points) => String.fromCodePoint(...points));
}
