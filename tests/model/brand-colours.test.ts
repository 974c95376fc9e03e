import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandColours, freeColour } from '@/lib/model/brand-colours';

describe('the next brand', () => {
  test('gets a colour that no other has, as long as there is one', () => {
    const taken = [...brandColours].slice(0, 0);
    for (const _ of brandColours) taken.push(freeColour(taken));
    expect(taken).toEqual([...brandColours]);
  });

  test('gets one of those that the fewest have, when all are taken', () => {
    expect(freeColour([...brandColours, 'teal', 'blue'])).toBe('violet');
  });
});

/** Values of the tokens in light and in dark, out of the style sheet. */
const css = readFileSync('assets/base.css', 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]+)\}/g)].map(([, body]) => body);
const schemes = { light, dark };
type Scheme = keyof typeof schemes;

function token(scheme: Scheme, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(schemes[scheme])?.[1];
  if (!found) throw new Error(`No --${name} in ${scheme}`);
  return found;
}

function accent(scheme: Scheme, colour: string): string {
  const rule = `\\[data-colour='${colour}'\\] \\{\\s*--accent: light-dark\\((#\\w{6}), (#\\w{6})\\);`;
  const found = new RegExp(rule).exec(css)?.[scheme === 'light' ? 1 : 2];
  if (!found) throw new Error(`No colour ${colour} in ${scheme}`);
  return found;
}

/** Contrast of two colours after WCAG 2: 1 for none, 21 for black on white. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((m, n) => n - m);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(brandColours)('%s', (colour) => {
  test.each(['light', 'dark'] as const)('can be read in %s, as text and under text', (scheme) => {
    const value = accent(scheme, colour);
    for (const ground of ['page', 'raised', 'warning-page', 'on-accent']) {
      expect(contrast(value, token(scheme, ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('no two colours of brands look the same', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(new Set(brandColours.map((colour) => accent(scheme, colour))).size).toBe(8);
  }
});
