import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf, exactInteger, integersIn } from '@/lib/metrics/integers';

describe('integersIn', () => {
  test.each<[string, (number | undefined)[]]>([
    ['21 Replies. Reply', [21]],
    [
      '17002 respostas, 6028 reposts, 15614 curtidas, 1897 items salvos, 5979037 visualizações',
      [17002, 6028, 15614, 1897, 5979037],
    ],
    ['45 J’aime. J’aime', [45]],
    ['12 N „Gefällt mir“-Angaben.', [12]],
    ['21 喜欢次数。喜欢了', [21]],
    ['21 条回复、3 次转帖', [21, 3]],
    ['٢١ ردًا، ٣ إعادات نشر', [21, 3]],
    ['1,234 likes', [1234]],
    ['1\u202F234 J’aime', [1234]],
    ['', []],
    ['Bookmark', []],
    ['NaN likes', []],
    ['-5 likes', [undefined]],
    ['1.2K likes', [undefined]],
    ['3万', [undefined]],
    ['12.5 likes', [undefined]],
    ['1000000000000000000 likes', [undefined]],
  ])('%j', (label, numbers) => {
    expect(integersIn(label)).toEqual(numbers);
  });
});

describe('exactInteger', () => {
  test.each<[string, number | undefined]>([
    ['3,893', 3893],
    ['698,079,524', 698_079_524],
    ['1 351', 1351],
    ['86.4K', undefined],
    ['17 mil', undefined],
    ['24.8', undefined],
    ['', undefined],
    ['12,34', undefined],
  ])('%j', (text, number) => {
    expect(exactInteger(text)).toBe(number);
  });

  test('reads back what Intl writes, in any of our languages', () => {
    const language = fc.constantFrom(
      'en',
      'fr',
      'de',
      'es',
      'it',
      'pt-BR',
      'ar-EG',
      'fa',
      'hi',
      'ja',
    );
    fc.assert(
      fc.property(fc.nat(999_999), language, (number, locale) => {
        const written = new Intl.NumberFormat(locale).format(number);
        const read = exactInteger(written);
        // Hindi groups by two (1,23,456): not understood is right, wrong would not be
        if (read !== undefined || locale !== 'hi') expect(read).toBe(number);
      }),
    );
  });
});

test('digitsOf keeps digits only, in any script', () => {
  expect([digitsOf('151.3K'), digitsOf('5,9 mi'), digitsOf('٤٢')]).toEqual(['1513', '59', '42']);
});
