import { describe, expect, it, test } from 'vitest';
import { adapterWords } from '@/lib/sketch/adapter-words';
import { sketchOf } from '@/lib/sketch/sketch-of';
import { x } from '@/lib/platforms/x/adapter';
import { loadFixture, openFixture } from '../support/fixture';
import { linesOf, pageOf } from './pages';

/** The one element of a page, as a sketch tells it. */
const told = (html: string): string => linesOf(sketchOf(pageOf(html)))[0]!.replace('body > ', '');

describe('what helps to mend a selector stays', () => {
  test.each([
    ['<article role="article" data-testid="tweet" tabindex="-1"></article>', 'tabindex="-0"'],
    ['<article role="article" data-testid="tweet"></article>', 'data-testid="tweet"'],
    ['<article role="article" data-testid="tweet"></article>', 'role="article"'],
    ['<p data-testid="newPostShelf"></p>', 'data-testid="newPostShelf"'],
    [
      '<p lang="fr" dir="auto" aria-hidden="true"></p>',
      'p lang="fr" dir="auto" aria-hidden="true"',
    ],
    ['<a href="/maison_lumen/status/184411?s=20"></a>', 'href="/x/status/0000?…"'],
    ['<a href="https://elsewhere.example/anna"></a>', 'href="//other/x"'],
    [
      '<p class="r-1f x9k feed-item__title update-components-actor"></p>',
      'class="feed-item__title',
    ],
    [
      '<div componentkey="Cgsi7Kx-replaceableCommentTools9FeedType_MAIN_FEED_RELEVANCE"></div>',
      'componentkey="Xxxx0Xx-replaceableCommentTools0FeedType_MAIN_FEED_RELEVANCE"',
    ],
    ['<div data-urn="urn:li:activity:7315810"></div>', 'data-urn="urn:li:activity:0000000"'],
    ['<time datetime="2026-11-22T12:00:00.000Z"></time>', 'datetime="0000-00-00X00:00:00.000X"'],
    ['<path d="M12 3.5l-4 4z"></path>', 'd="M00 0.0l-0 0z"'],
    ['<p>Bonjour Émilie, 24,8 k ✨ !</p>', 'p "Xxxxxxx Xxxxxx, 00,0 x 😀 !"'],
    ['<button aria-label="1897 J’aime"></button>', 'aria-label="0000 X’xxxx"'],
    ['<div contenteditable="true" data-display-contents="true"></div>', 'contents="true"'],
  ])('%s', (html, expected) => {
    expect(told(html)).toContain(expected);
  });
});

describe('what tells of people goes', () => {
  test.each([
    ['<div data-testid="UserAvatar-Container-annabel"></div>', 'UserAvatar-Container-xxxxxxx"'],
    ['<p>Annabel</p><div data-testid="annabel-follow"></div>', 'data-testid="xxxxxxx-follow"'],
    ['<p>Annabel</p><div class="card-annabel"></div>', 'class="card-xxxxxxx"'],
    ['<p>Annabel</p><annabel-card></annabel-card>', 'xxxxxxx-card'],
    ['<p>Annabel</p><div data-annabel="1"></div>', 'data-xxxxxxx="0"'],
    ['<p>@AnnaBelle</p><b data-testid="UserCellBelle"></b>', 'data-testid="UserCellXxxxx"'],
    ['<p>annabelle</p><b data-testid="CellAnnaBelle"></b>', 'data-testid="CellXxxxXxxxx"'],
    ['<div data-testid="184411-unfollow"></div>', 'data-testid="000000-unfollow"'],
    ['<div role="annabel"></div>', 'role="xxxxxxx"'],
    ['<img src="https://pbs.example/annabel.jpg" style="color: red">', 'img src'],
    ['<a href="mailto:annabel@example.com"></a>', 'href="xxxxxx:"'],
    ['<path d="Annabel"></path>', 'd="???????"'],
    ['<p>𝓐𝓷𝓷𝓪 ⓐⓝⓝⓐ Анна アンナ ٣</p>', '"Xxxx xxxx Xxxx xxx 0"'],
  ])('%s', (html, expected) => {
    const sketch = sketchOf(pageOf(html));
    expect(sketch).toContain(expected);
    expect(sketch).not.toMatch(/annabel/i);
  });

  it('also of those who are named in the address bar only', () => {
    const sketch = sketchOf(pageOf('<p></p>', 'https://x.com/annabel/status/77?t=annabel'));
    expect(sketch.split('\n')[0]).toBe('page /x/status/0000?…');
  });
});

it('joins elements that only hold one other, and keeps the levels of the rest', () => {
  const sketch = sketchOf(pageOf('<div><div><b>One</b><i>Two</i></div></div><p><s>Three</s></p>'));
  expect(sketch.split('\n').slice(1)).toEqual([
    'body',
    '  div > div',
    '    b "Xxx"',
    '    i "Xxx"',
    '  p > s "Xxxxx"',
  ]);
});

it('goes into open shadow roots, and not into scripts, styles and templates', () => {
  const document = pageOf(
    '<div id="a"></div><script>alert(1)</script><style>p {}</style><template><u></u></template>',
  );
  document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<em>Within</em>';
  expect(linesOf(sketchOf(document))).toEqual([
    'body',
    'div id="x"',
    'em "Xxxxxx"',
    'script',
    'style',
    'template',
  ]);
});

it('keeps the words that an adapter looks for, whatever people write', () => {
  const html = '<p>placement</p><b data-testid="placementTracking"></b>';
  const fixedWords = adapterWords(x);
  expect(sketchOf(pageOf(html))).toContain('data-testid="xxxxxxxxxTracking"');
  expect(sketchOf(pageOf(html), { fixedWords })).toContain('data-testid="placementTracking"');
  const people = x.examples.flatMap(({ url }) => url.match(/lumen/g) ?? []);
  expect(people.length).toBeGreaterThan(0);
  expect([...fixedWords].filter((word) => /lumen/.test(word))).toEqual([]);
});

it('shows a whole page of X with all by which its posts are read', () => {
  const { document } = openFixture(loadFixture('lib/platforms/x/fixtures/timeline.html'), x);
  const sketch = sketchOf(document, { fixedWords: adapterWords(x) });
  for (const hook of ['tweet', 'User-Name', 'tweetText', 'reply', 'retweet', 'like']) {
    expect(sketch).toContain(`data-testid="${hook}"`);
  }
  expect(sketch).not.toMatch(/maison|lumen/i);
});
