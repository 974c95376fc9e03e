// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isDarkAround, lightnessOf } from '@/lib/is-dark-around';

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

function boxIn(background: string): Element {
  document.body.innerHTML = `<div style="background-color: ${background}"><p><i></i></p></div>`;
  return document.querySelector('i')!;
}

test.each([
  ['rgb(255, 255, 255)', 255],
  ['rgb(0, 0, 0)', 0],
  ['rgba(255, 255, 255, 0.9)', 255],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
  ['oklch(0.5 0 0)', undefined],
])('%s is as light as %s', (colour, light) => {
  const found = lightnessOf(colour);
  if (light === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(light);
});

test.each([
  ['rgb(255, 255, 255)', false],
  ['rgb(21, 32, 43)', true],
  ['rgb(0, 0, 0)', true],
])('on %s: dark is %s', (background, isDark) => {
  expect(isDarkAround(boxIn(background))).toBe(isDark);
});

test('looks through what is transparent', () => {
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';
  expect(isDarkAround(boxIn('rgba(255, 255, 255, 0)'))).toBe(true);
});

test.each([
  ['dark', true],
  ['light', false],
  ['light dark', false],
])('where nothing is painted, goes by the scheme of the page (%s)', (scheme, isDark) => {
  document.documentElement.style.setProperty('color-scheme', scheme);
  expect(isDarkAround(boxIn('rgba(0, 0, 0, 0)'))).toBe(isDark);
});
