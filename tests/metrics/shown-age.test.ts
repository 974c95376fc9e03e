import { describe, expect, test } from 'vitest';
import { shownAge } from '@/lib/metrics/shown-age';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('the age that a page shows', () => {
  test.each<[string, string, number, number]>([
    ['en', '52m', 52, minute],
    ['en', '4h • Edited •', 4, hour],
    ['en', '20h •', 20, hour],
    ['en', '5d', 5, day],
    ['en', '1w • Edited •', 1, 7 * day],
    ['en', '2mo', 2, 30 * day],
    ['en', '1yr', 1, 365 * day],
    ['en-GB', '3h', 3, hour],
    ['fr', '15 min', 15, minute],
    ['fr', '6\u00A0h • Modifié •', 6, hour],
    ['fr', '1\u202Fj', 1, day],
    ['fr', '1 sem.', 1, 7 * day],
    ['fr', '2 mois', 2, 30 * day],
    ['fr', '1 an', 1, 365 * day],
    ['nl', '1 j', 1, 365 * day],
    ['nl', '18 mnd', 18, 30 * day],
    ['de', '3 Std.', 3, hour],
    ['es', '2 sem', 2, 7 * day],
    ['pt-BR', '2 meses', 2, 30 * day],
    ['it', '4 g', 4, day],
  ])('in %s, %s', (lang, label, amount, unitMs) => {
    expect(shownAge(label, lang)).toEqual({ ms: amount * unitMs, unitMs });
  });

  test.each<[string, string, string]>([
    ['a unit of another language', 'en', '1 j'],
    ['a language that we do not know', 'fi', '3 h'],
    ['no language', '', '3h'],
    ['no number', 'en', 'Promoted'],
    ['a number of followers', 'en', '20,666 followers'],
    ['only a number', 'en', '12'],
    ['nothing', 'en', ''],
    ['a number of four digits', 'en', '2026d'],
  ])('is unknown for %s', (_, lang, label) => {
    expect(shownAge(label, lang)).toBeUndefined();
  });
});
