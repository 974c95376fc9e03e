import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf } from '@/lib/metrics/integers';
import { shownNumbers, type ShownNumber } from '@/lib/metrics/shown-numbers';

const exact = (value: number): ShownNumber => ({ value, rounded: false });
const rounded = (value: number): ShownNumber => ({ value, rounded: true });

describe('a number as a page shows it', () => {
  test.each<[string, string, ShownNumber]>([
    ['fr', '1 234', exact(1234)],
    ['fr', '1\u202F234 réactions', exact(1234)],
    ['fr', '1\u00A0176 abonnés', exact(1176)],
    ['fr', '1,2 k', rounded(1200)],
    ['fr', '1,2\u00A0k', rounded(1200)],
    ['fr', '11,7\u202FK abonnés', rounded(11_700)],
    ['fr', '1,2 M', rounded(1_200_000)],
    ['fr', '1,2 Md', rounded(1_200_000_000)],
    ['en', '1,107 reactions', exact(1107)],
    ['en', '11.7K', rounded(11_700)],
    ['en', '293.3K', rounded(293_300)],
    ['en', '698M followers', rounded(698_000_000)],
    ['en', '8K  followers', rounded(8000)],
    ['en', '1.2B', rounded(1_200_000_000)],
    ['pt-BR', '33.604', exact(33_604)],
    ['pt-BR', '2.776 curtidas', exact(2776)],
    ['pt-BR', '11,7\u00A0mil', rounded(11_700)],
    ['pt-BR', '5,9 mi', rounded(5_900_000)],
    ['es', '11,7 mil', rounded(11_700)],
    ['es', '1,2 M', rounded(1_200_000)],
    ['de', '11.651', exact(11_651)],
    ['de', '1,2 Mio.', rounded(1_200_000)],
    ['it', '11.651', exact(11_651)],
    ['it', '1,2 Mln', rounded(1_200_000)],
    ['tr', '11,7 B', rounded(11_700)],
    ['tr', '1,2 Mn', rounded(1_200_000)],
    ['ja', '1.2万', rounded(12_000)],
    ['ja', '8,276件', exact(8276)],
    ['ko', '1.2만', rounded(12_000)],
    ['ko', '팔로워 944', exact(944)],
    ['zh-CN', '1.2万', rounded(12_000)],
    ['de-CH', '1’234', exact(1234)],
    ['hi', '१२३', exact(123)],
    ['ar', '٤٢', exact(42)],
  ])('in %s, %s', (lang, label, number) => {
    expect(shownNumbers(label, lang)).toEqual([number]);
  });

  test.each<[string, string, string]>([
    ['English thousands in Turkish', 'tr', '1.2K'],
    ['a French abbreviation in Portuguese', 'pt-BR', '11,7 k'],
    ['a Portuguese one in French', 'fr', '5,9 mi'],
    ['a Japanese one in English', 'en', '1.2万'],
    ['a decimal without a unit', 'fr', '1,5'],
    ['two decimals without a unit', 'en', '12.34'],
    ['a negative number', 'en', '-5'],
    ['a minus sign', 'fr', '−5'],
    ['letters that belong to the number', 'en', '3x'],
    ['groups of another length', 'en', '12,34,567'],
    ['a language that is none', 'zz-not-a-language', '1.2K'],
    ['no language', '', '1.2K'],
    ['more than anybody has', 'en', '1,000,000,000,000,000,000'],
    ['more than anybody has, abbreviated', 'en', '9999999T'],
    ['three decimals before a unit: groups or decimals', 'en', '1.234K'],
    ['two decimal marks', 'fr', '1,2,3 k'],
  ])('is never a guess: %s', (_, lang, label) => {
    expect(shownNumbers(label, lang)).toEqual([undefined]);
  });

  test('of several, each is told: “3 of 15” is no count', () => {
    expect(shownNumbers('3 of 15 comments', 'en')).toEqual([exact(3), exact(15)]);
    expect(shownNumbers('Maison 54 and 29 others', 'en')).toEqual([exact(54), exact(29)]);
    expect(shownNumbers('no comments', 'en')).toEqual([]);
    expect(shownNumbers('1'.repeat(501), 'en'), 'a text, not a label').toEqual([]);
  });
});

const languages =
  'en en-GB en-IN fr fr-CA de es es-MX pt-BR pt-PT it nl sv da nb fi pl cs hu ro ru uk el tr ar he hi th vi id ja ko zh-CN zh-TW'.split(
    ' ',
  );

/** The number of an abbreviation, in western digits, with its decimal mark. */
function western(written: string): string {
  const number = /\p{Nd}+(?:[.,٫]\p{Nd}+)?/u.exec(written)![0];
  return number.replaceAll(/\p{Nd}/gu, (digit) => digitsOf(digit));
}

const language = fc.constantFrom(...languages);

describe('what the language itself writes', () => {
  test('in full reads back exactly', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 0, max: 999_999_999 }), (lang, count) => {
        const written = new Intl.NumberFormat(lang).format(count);
        // India groups by two: 12,34,567 is not read, and nothing else is read for it
        const read = shownNumbers(written, lang);
        if (/\p{Nd},\p{Nd}{2},/u.test(written)) expect(read).toEqual([undefined]);
        else expect(read, `${lang}: ${written}`).toEqual([exact(count)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('abbreviated reads back within its rounding, or not at all', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 1 }),
        (lang, count, maximumFractionDigits) => {
          const written = new Intl.NumberFormat(lang, {
            notation: 'compact',
            maximumFractionDigits,
          }).format(count);
          const [read, ...more] = shownNumbers(written, lang);
          expect(more, `${lang}: ${written}`).toEqual([]);
          if (!read) return;
          const shown = Number(western(written).replace(/[٫,]/, '.'));
          const unit = read.rounded ? read.value / shown : 0;
          expect(
            Math.abs(count - read.value),
            `${lang}: ${written} of ${count}`,
          ).toBeLessThanOrEqual((unit / 10 ** maximumFractionDigits / 2) * 1.000001);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('abbreviated is read at all in the languages of the sites', () => {
    for (const lang of [
      'en',
      'fr',
      'de',
      'es',
      'pt-BR',
      'it',
      'tr',
      'ja',
      'ko',
      'zh-CN',
      'nl',
      'pl',
      'ru',
      'id',
    ]) {
      const format = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 1 });
      for (const count of [12_000, 117_000, 1_200_000, 45_600_000]) {
        const [read] = shownNumbers(format.format(count), lang);
        expect(read?.value, `${lang}: ${format.format(count)}`).toBeDefined();
      }
    }
  });

  test('in words of any kind: no throw, no negative, nothing beyond what anybody has', () => {
    fc.assert(
      fc.property(language, fc.string({ unit: 'binary' }), (lang, junk) => {
        for (const read of shownNumbers(junk, lang)) {
          if (!read) continue;
          expect(Number.isSafeInteger(read.value) && read.value >= 0 && read.value <= 1e12).toBe(
            true,
          );
        }
      }),
    );
  });
});
