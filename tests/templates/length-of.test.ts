import { expect, test } from 'vitest';
import type { Platform } from '@/lib/model/platform';
import { lengthOf } from '@/lib/templates/length-of';

test.each<[string, Platform, number, number]>([
  ['Merci…', 'x', 7, 280],
  ['Merci…', 'linkedin', 6, 1250],
  ['Merci…', 'instagram', 6, 2200],
  // Two code units: nobody knows whether the site counts them as one.
  ['😀', 'instagram', 2, 2200],
  ['😀', 'linkedin', 2, 1250],
  ['cafe\u0301', 'linkedin', 4, 1250],
  ['https://exemple.fr/une/longue/adresse', 'instagram', 37, 2200],
])('%j on %s takes %i of %i', (text, platform, used, limit) => {
  expect(lengthOf(text, platform)).toEqual({ used, limit });
});
