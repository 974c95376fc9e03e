import { expect, test } from 'vitest';
import { type Actual, actualOf, type ActualPost } from './captures/actual';
import { comparePage } from './captures/compare-page';
import type { ActualComposer } from './captures/composers';
import { Expected } from './captures/expected';
import { sameLink, sameText } from './captures/same';
import { totalLine } from './captures/scores';

const url = 'https://x.com/home';
const metrics = { likes: 9, comments: 2, reposts: 1, bookmarks: 0, views: null };
const post: ActualPost = {
  type: 'post',
  id: '100',
  permalink: 'https://x.com/ada/status/100',
  author: { handle: 'ada', name: 'Ada' },
  text: 'One line\nand another',
  truncated: false,
  edited: false,
  publishedAt: '2026-01-02T03:04:05.000Z',
  kind: 'organic',
  repostedBy: null,
  quoted: null,
  metrics,
};
const read: Actual = { url, posts: [post], comments: [], profile: null, composers: [] };
const wanted = {
  platform: 'x',
  ...post,
  publishedAtFrom: 'time',
  impliedZero: ['bookmarks'],
};

function page(change: object = {}): Expected {
  return Expected.parse({ platform: 'x', url, posts: [{ ...wanted, ...change }] });
}

function mismatches(expected: Expected, actual: Actual): string[] {
  return comparePage(expected, actual)
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ field, verdict }) => `${field} ${verdict}`);
}

test('a perfect reading has nothing wrong and nothing missing', () => {
  const verdicts = comparePage(page(), read);
  expect(totalLine(verdicts)).toBe('fields: 15 right, 0 wrong, 0 missing');
});

test.each<[string, Partial<ActualPost>, string[]]>([
  ['another author', { author: { handle: 'eve', name: 'Ada' } }, ['author.handle wrong']],
  ['the handle in another case', { author: { handle: '@ADA', name: 'Ada' } }, []],
  ['no name', { author: { handle: 'ada', name: null } }, ['author.name missing']],
  ['another text', { text: 'Another' }, ['text wrong']],
  ['no text', { text: null }, ['text missing']],
  ['lost line breaks', { text: 'One line and another' }, ['text.lines wrong']],
  ['a whole text said to be cut', { truncated: true }, ['truncated wrong']],
  ['a second later', { publishedAt: '2026-01-02T03:04:06.000Z' }, []],
  ['a minute later', { publishedAt: '2026-01-02T03:05:05.000Z' }, ['publishedAt wrong']],
  ['another kind', { kind: 'repost' }, ['kind wrong']],
  ['an invented reposter', { repostedBy: { handle: 'eve', name: null } }, ['repostedBy wrong']],
  ['a wrong count', { metrics: { ...metrics, likes: 8 } }, ['likes wrong']],
  ['no count', { metrics: { ...metrics, likes: null } }, ['likes missing']],
  ['an invented count', { metrics: { ...metrics, views: 0 } }, ['views wrong']],
  ['no count where 0 is left out', { metrics: { ...metrics, bookmarks: null } }, []],
  ['another status of the same address', { permalink: 'https://twitter.com/i/status/100?s=1' }, []],
  ['a wrong address', { permalink: 'https://x.com/ada/status/1' }, ['permalink wrong']],
  ['told as an answer', { type: 'comment' }, []],
])('says what is not right: %s', (_, change, expected) => {
  expect(mismatches(page(), { ...read, posts: [{ ...post, ...change }] })).toEqual(expected);
});

test('a post that was not read is missing in all of its fields', () => {
  const verdicts = comparePage(page(), { ...read, posts: [] });
  expect(totalLine(verdicts)).toMatch(/^fields: 0 right, 0 wrong, 1\d missing$/);
});

test('a post that is not on the page is an invention', () => {
  const other = { ...post, id: '200', permalink: null, text: 'Other', author: { ...post.author } };
  expect(mismatches(page(), { ...read, posts: [post, other] })).toEqual(['found wrong']);
});

test('an ad is right when it was left out', () => {
  expect(mismatches(page({ kind: 'ad' }), { ...read, posts: [] })).toEqual([]);
  expect(mismatches(page({ kind: 'ad' }), read)).toContain('ad left out wrong');
});

test('of a rounded number, the exact and the rounded form are right', () => {
  const rounded = page({ metrics: { likes: 1234 }, metricsRounded: { likes: 1200 } });
  const likes = (count: number) => ({ ...post, metrics: { ...metrics, likes: count } });
  expect(mismatches(rounded, { ...read, posts: [likes(1200)] })).toEqual([]);
  expect(mismatches(rounded, { ...read, posts: [likes(1300)] })).toEqual(['likes wrong']);
});

test('a post without an id of its own is known by its text', () => {
  const nameless = page({ id: null, permalink: null, aliases: ['300'] });
  expect(mismatches(nameless, { ...read, posts: [{ ...post, id: '300' }] })).toEqual([]);
  expect(mismatches(nameless, { ...read, posts: [{ ...post, id: '400' }] })).toEqual(['id wrong']);
});

test.each([
  ['see https://t.co/abc now', 'see example.com/long/pa… now', true],
  ['a  b\nc', 'a b c', true],
  ['wo\u200brd ❤\ufe0f', 'word ❤', true],
  ['a b', 'a c', false],
])('%j and %j: the same text is %s', (a, b, same) => {
  expect(sameText(a, b)).toBe(same);
});

test.each([
  ['https://www.instagram.com/ada/p/C0de/', 'https://instagram.com/reel/C0de', true],
  ['https://x.com/ada/status/1', 'https://x.com/ada/status/2', false],
  ['https://x.com/ada', 'https://x.com/ADA/', true],
])('%s and %s: the same link is %s', (a, b, same) => {
  expect(sameLink(a, b)).toBe(same);
});

test('says rows of the database in the words of the expected files', () => {
  const row = {
    key: 'instagram:C0de:comment:178',
    platform: 'instagram',
    kind: 'comment',
    parentKey: 'instagram:C0de',
    authorHandle: 'ada',
    textComplete: true,
    metrics: { likes: 3, saves: 4 },
    rounded: [],
    firstSeenAt: 1,
    lastSeenAt: 1,
    lookStartedAt: 1,
    quoted: { key: 'instagram:D0de', authorHandle: 'bob' },
  };
  const { comments } = actualOf({ posts: [row] }, url);
  expect(comments).toMatchObject([
    {
      id: '178',
      parentId: 'C0de',
      publishedAt: null,
      kind: 'quote',
      quoted: { id: 'D0de', author: { handle: 'bob', name: null } },
      metrics: { likes: 3, bookmarks: 4, comments: null },
    },
  ]);
});

test('the profile is the one that the address names, with its last known numbers', () => {
  const account = { platform: 'x', firstSeenAt: 1, lastSeenAt: 1 };
  const tables = {
    accounts: [
      { ...account, key: 'x:bob', handle: 'bob' },
      { ...account, key: 'x:ada', handle: 'Ada', name: 'Ada L' },
    ],
    followers: [
      { accountKey: 'x:ada', takenAt: 2, followers: 20, rounded: [] },
      { accountKey: 'x:ada', takenAt: 1, followers: 10, rounded: [] },
    ],
  };
  expect(actualOf(tables, 'https://x.com/ada').profile).toMatchObject({
    handle: 'Ada',
    followers: 20,
    following: null,
  });
});

const box: ActualComposer = {
  where: 'inline',
  purpose: 'comment',
  replyTo: '100',
  answered: { handle: 'ada', name: 'Ada', text: 'One line\nand another' },
  editor: { tag: 'textarea', label: 'Add a comment…', empty: true },
  submit: null,
};
const { answered: _answered, ...wantedBox } = box;

test.each<[string, ActualComposer[], string[]]>([
  ['as it is', [box], []],
  ['none', [], ['composer.found missing', 'composer.purpose missing', 'composer.replyTo missing']],
  ['one too many', [box, { ...box }], ['composer.found wrong']],
  ['for another purpose', [{ ...box, purpose: 'reply' }], ['composer.purpose wrong']],
  ['that answers another post', [{ ...box, replyTo: '101' }], ['composer.replyTo wrong']],
  [
    'that answers nothing',
    [{ ...box, replyTo: null, answered: null }],
    ['composer.replyTo missing'],
  ],
  [
    'with an invented button',
    [{ ...box, submit: { tag: 'button', disabled: false } }],
    ['composer.submit wrong'],
  ],
])('a box %s', (_name, composers, expected) => {
  const wantedPage = Expected.parse({ ...page(), composers: [wantedBox] });
  const told = mismatches(wantedPage, { ...read, composers });
  expect(told.filter((one) => !/label|empty/.test(one))).toEqual(expected);
});

test('a box of a card that is named otherwise than its post is known by author and text', () => {
  const named = { ...wantedBox, replyTo: null, replyToCard: 'urn:li:activity:7' };
  const cardPage = Expected.parse({
    ...page({ id: null, aliases: ['7'] }),
    composers: [named],
  });
  const told = { ...read, composers: [{ ...box, replyTo: null }] };
  const field = 'composer.replyTo';
  const verdictOf = (actual: Actual) =>
    comparePage(cardPage, actual).find((one) => one.field === field)?.verdict;
  expect(verdictOf(told)).toBe('right');
  const other = { handle: 'ada', name: null, text: 'Another' };
  expect(verdictOf({ ...told, composers: [{ ...box, replyTo: null, answered: other }] })).toBe(
    'wrong',
  );
});
