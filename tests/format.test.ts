import { describe, expect, test } from 'vitest';
import { createFormat, localeOf, shownRate } from '@/lib/format';

const now = new Date(2026, 10, 22, 16, 30).getTime();

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['fr_CA', 'fr', 'fr-CA'],
  ['fr', 'fr', 'fr'],
  ['de-DE', 'fr', 'fr'],
  ['fil', 'fr', 'fr'],
])('a browser in %s with words in %s writes numbers as %s', (ui, words, locale) => {
  expect(localeOf(ui, words)).toBe(locale);
});

describe('rates', () => {
  const format = createFormat('en');
  test.each([
    [0, '0.00%'],
    [0.854, '0.85%'],
    [9.994, '9.99%'],
    // From 10 % up one decimal is enough, and fits beside a post.
    [9.996, '10.0%'],
    [12.345, '12.3%'],
    [100, '100.0%'],
    // A small rate is not shown as none.
    [0.0043, '0.0043%'],
  ])('%d', (percent, words) => expect(format.rate(percent)).toBe(words));
});

test.each([0.854, 9.994, 9.996, 12.345])('%d is reckoned with as it is written', (percent) => {
  expect(shownRate(percent)).toBe(Number.parseFloat(createFormat('en').rate(percent)));
});

describe('changes carry a sign that screen readers say', () => {
  const format = createFormat('en');
  test.each([
    [0.118, '+12%'],
    [-0.5, '−50%'],
    [0.001, '0%'],
    [12, '+1,200%'],
  ])('%d', (ratio, words) => expect(format.change(ratio)).toBe(words));
});

test('a date gives its year only when it is another one', () => {
  const format = createFormat('fr');
  expect(format.date(new Date(2026, 10, 12).getTime(), now)).toBe('12 novembre');
  expect(format.date(new Date(2025, 10, 12).getTime(), now)).toBe('12 novembre 2025');
});

test.each([
  ['fr', 0, 1],
  ['fr', 1.5, 1],
  ['fr', 2, 2],
  ['en', 0, 2],
  ['en', 1, 1],
  ['en', 0.12, 2],
] as const)('%s: %d takes form %i', (locale, value, form) => {
  expect(createFormat(locale).plural(value)).toBe(form);
});
