import { describe, expect, test } from 'vitest';
import { placeAfter } from '@/components/options/templates/place-after';
import { syntaxExamples } from '@/components/options/templates/syntax-examples';
import { sectionIn } from '@/components/options/section';
import { parse } from '@/lib/templates/parse';

const rows = (ids: string) => ids.split('').map((id) => ({ id }));

describe('where a reply comes to stand', () => {
  test.each([
    ['up', 'abcd', 'abcd', 'c', { before: 'b' }],
    ['down', 'abcd', 'abcd', 'b', { before: 'd' }],
    ['down to the end', 'abcd', 'abcd', 'c', { before: undefined }],
    ['first', 'abcd', 'abcd', 'd', { before: 'a' }],
    ['last', 'abcd', 'abcd', 'a', { before: undefined }],
    ['up among those that are seen', 'aceg', 'abcdefgh', 'e', { before: 'c' }],
    ['down among those that are seen', 'aceg', 'abcdefgh', 'c', { before: 'f' }],
    ['last among those that are seen', 'aceg', 'abcdefgh', 'a', { before: 'h' }],
    ['up from the top', 'abcd', 'abcd', 'a', undefined],
    ['down from the end', 'abcd', 'abcd', 'd', undefined],
    ['up, but not there', 'abcd', 'abcd', 'x', undefined],
  ] as const)('%s', (name, seen, all, id, expected) => {
    const [act = ''] = name.split(/[ ,]/);
    expect(placeAfter(rows(seen), rows(all), id, act as 'up')).toEqual(expected);
  });
});

test.each(Object.values(syntaxExamples).flat())(
  'the example $written can be understood',
  ({ written }) => {
    expect(parse(written).problems).toEqual([]);
  },
);

test.each([
  ['#templates', 'templates'],
  ['#platforms', 'platforms'],
  ['', undefined],
  ['#nowhere', undefined],
])('the address “%s” leads to %s', (hash, section) => {
  expect(sectionIn(hash)).toBe(section);
});
