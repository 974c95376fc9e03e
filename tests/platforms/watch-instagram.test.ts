import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instagram } from '@/lib/platforms/instagram/adapter';
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

describe('Instagram', () => {
  test('the page of a post becomes a post when its time arrives', async () => {
    const page = watchedPage('post', () => now, {
      adapter: instagram,
      before: (document) => {
        const link = document.querySelector('a[href^="/maison.lumen/p/"]:has(time)')!;
        link.setAttribute('data-kept', link.innerHTML);
        link.innerHTML = '';
      },
    });
    await page.frame();
    expect(page.posts()).toEqual([]);
    const link = page.document.querySelector('[data-kept]')!;
    link.innerHTML = link.getAttribute('data-kept')!;
    now += 1000;
    await somethingHappens(page);
    const [main] = page.posts();
    expect(main?.localName).toBe('main');
    see(page, main!);
    expect(page.told.posts).toMatchObject([
      { authorHandle: 'maison.lumen', source: 'post', metrics: { likes: 11_651, comments: 1132 } },
    ]);
  });

  test('comments that come later are told with the post that they stand under', async () => {
    const page = watchedPage('post', () => now, { adapter: instagram });
    await page.frame();
    const [main] = page.posts();
    see(page, main!, ...page.comments());
    const before = page.told.posts.length;
    const last = page.comments().at(-1)!.closest('div:has(> div > span > a img)')!;
    const next = last.cloneNode(true) as Element;
    const link = next.querySelector('a[href*="/c/"]')!;
    link.setAttribute('href', link.getAttribute('href')!.replace(/\d+\/$/, '17884500976451999/'));
    last.after(next);
    await page.frame();
    see(page, ...page.comments());
    expect(page.told.posts.slice(before)).toMatchObject([
      { kind: 'comment', key: expect.stringContaining(':comment:17884500976451999') },
    ]);
  });

  test('a main element that shows the next post is that post, and the old numbers stay with the old one', async () => {
    const page = watchedPage('post', () => now, { adapter: instagram });
    await page.frame();
    see(page, page.posts()[0]!);
    const main = page.posts()[0]!;
    const from = page.document.createElement('div');
    from.innerHTML = bodyOf('instagram', 'post-old');
    const next = from.querySelector('main')!;
    const path = next.querySelector('a:has(> span > time)')!.getAttribute('href')!;
    page.go(path);
    main.innerHTML = next.innerHTML;
    await page.frame();
    vi.advanceTimersByTime(300);
    expect(page.told.gone).toContain(main);
    const [before, after] = page.told.posts.filter(({ kind }) => kind === 'post');
    expect(before!.metrics).toEqual({ likes: 11_651, comments: 1132 });
    expect(after!.metrics, 'the JSON block still names the first post').toEqual({ likes: 33_604 });
    expect(after!.key).not.toBe(before!.key);
  });

  test('a count that changes is told once', async () => {
    const page = watchedPage('home-new', () => now, { adapter: instagram });
    await page.frame();
    const post = page.posts()[2]!;
    see(page, post);
    const likes = [...post.querySelectorAll('span[role="button"]')].find(
      ({ textContent }) => textContent === '118',
    )!;
    likes.textContent = '119';
    await page.frame();
    post.append(page.document.createElement('i'));
    await page.frame();
    expect(page.told.posts.map(({ metrics }) => metrics.likes)).toEqual([118, 119]);
  });

  test('of direct messages nothing is told', async () => {
    const url = 'https://www.instagram.com/direct/t/123/';
    const page = watchedPage('home', () => now, { adapter: instagram, url });
    await page.frame();
    see(page, ...page.posts());
    vi.advanceTimersByTime(60_000);
    expect(page.told.posts).toEqual([]);
    expect(page.told.misread).toEqual([]);
  });
});
