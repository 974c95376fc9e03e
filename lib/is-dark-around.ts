import { composedParent } from './composed-parent';

/** From here on a colour is rather light than dark: middle grey to the eye, of the 255 steps. */
const middle = 128;

/**
 * Whether a page is dark where an element stands: what is painted under it tells, since sites have
 * switches of their own. Where nothing is painted, the scheme of the page is asked.
 */
export function isDarkAround(element: Element): boolean {
  for (let node: Element | null = element; node; node = composedParent(node)) {
    const light = lightnessOf(getComputedStyle(node).backgroundColor);
    if (light !== undefined) return light < middle;
  }
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  return /\bdark\b/.test(colorScheme) && !/\blight\b/.test(colorScheme);
}

/**
 * How light a computed colour is, from 0 to 255, weighted as the eye does (Rec. 601).
 * @returns undefined for one that lets much of what is under it through, and for what is unknown
 */
export function lightnessOf(colour: string): number | undefined {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) {
    return undefined;
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
