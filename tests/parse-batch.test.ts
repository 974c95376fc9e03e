import { describe, expect, it } from 'vitest';
import { largestBatch } from '@/lib/model/limits';
import { parseBatch } from '@/lib/parse-batch';
import { profile, reading } from './metrics/example-rows';

const bad: [string, object][] = [
  ['a count that is no number', { metrics: { likes: Number.NaN } }],
  ['a negative count', { metrics: { likes: -1 } }],
  ['a count of 10¹⁸', { metrics: { likes: 1e18 } }],
  ['half a like', { metrics: { likes: 1.5 } }],
  ['a count as text', { metrics: { likes: '12' } }],
  ['a key of no platform', { key: 'myspace:1' }],
  ['a key with markup', { key: 'x:<b>' }],
  ['a time before the epoch', { seenAt: -1 }],
  ['a time that no calendar has', { publishedAt: 1e18 }],
  ['an unknown kind', { kind: 'ad' }],
  ['a link that is none', { url: 'not a link' }],
  ['a text of five million characters', { text: 'a'.repeat(5e6) }],
  ['a handle with two slashes', { authorHandle: 'in/a/b' }],
];

describe('a batch from a page', () => {
  it.each(bad)('loses a post with %s, and nothing else', (_, differs) => {
    const good = reading({ key: 'x:2' });
    const batch = { posts: [{ ...reading(), ...differs }, good], accounts: [profile()] };
    expect(parseBatch(batch)).toEqual({ posts: [good], accounts: [profile()], misread: [] });
  });

  it('loses what is no reading at all', () => {
    expect(parseBatch({ posts: [null, 7, 'x', []], accounts: [undefined] })).toEqual({
      posts: [],
      accounts: [],
      misread: [],
    });
  });

  it('is rid of keys that nobody asked for', () => {
    const hostile: unknown = JSON.parse(
      `{ "posts": [${JSON.stringify(reading()).replace('{', '{"__proto__":{"a":1},"x":1,')}], "accounts": [] }`,
    );
    expect(parseBatch(hostile)).toEqual({ posts: [reading()], accounts: [], misread: [] });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'batch'],
    ['a list', []],
    ['posts only', { posts: [] }],
    [
      'more than a page ever sends',
      { posts: Array(largestBatch + 1).fill(reading()), accounts: [] },
    ],
  ])('is refused when it is %s', (_, data) => {
    expect(parseBatch(data)).toBeUndefined();
  });
});
