import { describe, expect, it } from 'vitest';
import { addresseesIn } from '@/lib/metrics/addressees';

describe('whom a text begins by naming', () => {
  const people = [
    { authorHandle: 'jane' },
    { authorHandle: 'jane.doe', authorName: 'Jane Doe' },
    { authorHandle: 'in/merci', authorName: 'Merci' },
    { authorName: 'Jean-Noël  D’Été ✨' },
    { authorName: '✨ Luz' },
    {},
  ];
  it.each<[string, number[]]>([
    ['@jane merci', [0]],
    ['@JANE', [0]],
    [' @jane: merci', [0]],
    ['@jane. Merci', [0]],
    ['@jane.doe merci', [1]],
    ['@janet merci', []],
    ['@jane_doe merci', []],
    ['Jane Doe merci', [1]],
    ['Jane\u00A0Doe\nmerci', [1]],
    ['@Jane Doe merci', [1]],
    ['Jane merci', []],
    ['Merci beaucoup', []],
    ['@merci beaucoup', [2]],
    ['\u200Ejean-noël d’été ✨ oui', [3]],
    ['✨ Luz oui', [4]],
    ['', []],
    ['@', []],
  ])('%j', (text, expected) => {
    expect(addresseesIn(people)(text)).toEqual(expected.map((i) => people[i]));
  });
});
