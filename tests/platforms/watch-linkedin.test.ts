import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { installDomGlobals } from '../support/dom-globals';
import { watchedPage } from '../support/watched-page';
import { bodyOf, see, somethingHappens } from './walk';

installDomGlobals();
const start = Date.parse('2026-11-22T12:00:00Z');
let now = start;

beforeEach(() => {
  now = start;
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('LinkedIn', () => {
  test('posts and comments of the new front end are told when they are displayed', async () => {
    const page = watchedPage('sdui-feed', () => now, { adapter: linkedin });
    await page.frame();
    const commented = page.posts().find((post) => post.textContent.includes('Who lights'))!;
    see(page, commented);
    expect(page.told.posts).toMatchObject([{ kind: 'post', metrics: { likes: 30, comments: 1 } }]);
    see(page, ...page.comments());
    expect(page.told.posts).toHaveLength(2);
    expect(page.told.posts[1]).toMatchObject({
      kind: 'comment',
      parentKey: page.told.posts[0]!.key,
      text: 'The sun, until four.',
    });
  });

  test('a walk from the new front end to the old one and back reads both, and tells nothing twice', async () => {
    const page = watchedPage('sdui-feed', () => now, { adapter: linkedin });
    await page.frame();
    see(
      page,
      page.posts().find((post) => post.textContent.includes('candles'))!,
    );
    page.go('/company/Maison-Lumen/posts/');
    page.document.body.innerHTML = bodyOf('linkedin', 'ember-company');
    now += 1000;
    await somethingHappens(page);
    see(page, page.posts()[0]!, page.document.querySelector('.org-top-card')!);
    expect(page.told.posts.map(({ text }) => text)).toEqual([
      expect.stringContaining('candles'),
      'Forty hours of light.',
    ]);
    expect(page.told.accounts.at(-1)).toMatchObject({
      handle: 'company/maison-lumen',
      followers: 7896,
    });
    expect(page.told.gone).toHaveLength(1);
    page.go('/feed/');
    page.document.body.innerHTML = bodyOf('linkedin', 'ember-feed-fr');
    now += 1000;
    await somethingHappens(page);
    see(page, page.posts()[0]!);
    expect(page.told.posts).toHaveLength(3);
    expect(page.told.failures).toEqual([]);
  });

  test('a card that is used again for another post is that post, seen anew', async () => {
    const page = watchedPage('sdui-feed', () => now, { adapter: linkedin });
    await page.frame();
    const first = page.posts().find((post) => post.textContent.includes('candles'))!;
    const second = page.posts().find((post) => post.textContent.includes('old harbour'))!;
    see(page, first);
    first.setAttribute('componentkey', second.getAttribute('componentkey')!);
    first.innerHTML = second.innerHTML;
    second.remove();
    await page.frame();
    expect(page.told.gone).toEqual([first]);
    vi.advanceTimersByTime(299);
    expect(page.told.posts).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(page.told.posts.map(({ metrics }) => metrics.likes)).toEqual([1107, 9]);
    expect(new Set(page.told.posts.map(({ key }) => key)).size).toBe(2);
  });

  test('comments that come later are told when they are displayed, and not before', async () => {
    const page = watchedPage('ember-feed', () => now, {
      adapter: linkedin,
      before: (document) => {
        for (const comment of document.querySelectorAll('article[data-id]')) comment.remove();
      },
    });
    await page.frame();
    const [post] = page.posts();
    see(page, post!);
    const { key } = page.told.posts[0]!;
    const from = page.document.createElement('div');
    from.innerHTML = bodyOf('linkedin', 'ember-feed');
    post!.append(from.querySelector('article.comments-comment-entity')!);
    await page.frame();
    expect(page.told.posts, 'the post itself says nothing new').toHaveLength(1);
    see(page, ...page.comments());
    expect(page.told.posts.slice(1)).toMatchObject([
      { kind: 'comment', parentKey: key, text: 'How long does one burn?' },
      { kind: 'comment', parentKey: key, text: 'Forty hours.' },
      { kind: 'comment', parentKey: key, text: 'Merci' },
    ]);
  });

  test('a count that changes is told once', async () => {
    const page = watchedPage('ember-feed', () => now, { adapter: linkedin });
    await page.frame();
    const [post] = page.posts();
    see(page, post!);
    const likes = post!.querySelector('.social-details-social-counts__reactions-count')!;
    likes.textContent = '1,151';
    await page.frame();
    likes.setAttribute('aria-label', 'hovered');
    await page.frame();
    expect(page.told.posts.map(({ metrics }) => metrics.likes)).toEqual([1150, 1151]);
  });

  test.each(['sdui-feed', 'ember-feed'])(
    '%s: a page that posts says how many follow it, a person does not',
    async (name) => {
      const page = watchedPage(name, () => now, { adapter: linkedin });
      await page.frame();
      see(page, ...page.posts());
      const authors = new Map(page.told.accounts.map((account) => [account.handle, account]));
      const followers = name === 'sdui-feed' ? 20_666 : 51_906;
      expect(authors.get('company/maison-lumen')).toMatchObject({ followers, rounded: [] });
      for (const handle of authors.keys()) expect(handle).toMatch(/^company\//);
      expect(authors.get('company/atelier-nord')?.followers, 'that of its advertisement').not.toBe(
        759_874,
      );
    },
  );

  test('an advertisement, a course and a job are no misreadings', async () => {
    const page = watchedPage('ember-feed', () => now, { adapter: linkedin });
    await page.frame();
    see(page, ...page.posts());
    expect(page.told.misread).toEqual([]);
    expect(page.told.posts.map(({ text }) => text ?? '').join()).not.toMatch(
      /wax\.|beginners|Premium/,
    );
  });

  test('of messages and the inbox of a page nothing is told', async () => {
    for (const url of [
      'https://www.linkedin.com/messaging/thread/2-abc/',
      'https://www.linkedin.com/company/693774511/admin/inbox/',
      'https://www.linkedin.com/company/693774511/admin/page-posts/inbox/',
    ]) {
      const page = watchedPage('ember-feed', () => now, { adapter: linkedin, url });
      await page.frame();
      see(page, ...page.posts(), ...page.comments());
      vi.advanceTimersByTime(60_000);
      expect({ ...page.told, gone: [] }).toEqual({
        posts: [],
        accounts: [],
        misread: [],
        gone: [],
        failures: [],
      });
    }
  });
});
