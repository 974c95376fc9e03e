/**
 * The colours that a brand can have, in the order in which they are given. What they look like in
 * light and in dark is in `assets/base.css`. A colour never stands alone: beside it there is always
 * the brand's name or initial.
 */
export const brandColours = [
  'teal',
  'blue',
  'violet',
  'pink',
  'red',
  'orange',
  'green',
  'grey',
] as const;
export type BrandColour = (typeof brandColours)[number];

/** The colour that the fewest brands have, the first of several: for the next brand. */
export function freeColour(taken: readonly BrandColour[]): BrandColour {
  const times = (colour: BrandColour) => taken.filter((other) => other === colour).length;
  return brandColours.toSorted((a, b) => times(a) - times(b))[0] ?? brandColours[0];
}
