import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condensed, countOf, plainText } from '@/lib/platforms/insert/plain-text';

describe('what is inserted of a text', () => {
  test.each([
    ['lines of Windows', 'a\r\nb', 'a\nb'],
    ['lines of old', 'a\rb', 'a\nb'],
    ['lines that are empty at the end', 'a\n\nb\n\n', 'a\n\nb'],
    ['letters taken apart', 'e\u0301', 'é'],
    ['blanks at the end, which one may want', 'Bonjour ', 'Bonjour '],
  ])('%s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test('is as it should be after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('what is compared of a text', () => {
  test.each([
    ['blank lines', 'a\n\n b', 'ab'],
    ['blanks of French', 'a\u202F!\u00A0b', 'a!b'],
    ['what editors put to hold a place', '\uFEFFa\u200Bb\u2060', 'ab'],
    ['an emoji of several, which stays one', '👩🏽‍💻', '👩🏽‍💻'],
  ])('%s', (_, text, expected) => {
    expect(condensed(text)).toBe(expected);
  });
});

test('counts a part, also where it looks like a pattern', () => {
  expect(countOf('a.b', 'a.b axb a.b')).toBe(2);
  expect(countOf('a', '')).toBe(0);
});
