import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installDomGlobals } from '../support/dom-globals';
import { watchedPage } from '../support/watched-page';

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

/** The timeline, with its first post displayed for long enough. */
async function seenTimeline() {
  const page = watchedPage('timeline', () => now);
  await page.frame();
  const [first] = page.posts();
  page.show(first!, 0.9);
  vi.advanceTimersByTime(300);
  return { page, first: first! };
}

const like = (post: Element): Element =>
  post.querySelector('[data-testid="like"], [data-testid="unlike"]')!;

describe('a post is told', () => {
  test('after 300 ms on screen, not before, and once', async () => {
    const page = watchedPage('timeline', () => now);
    await page.frame();
    const [first] = page.posts();
    page.show(first!, 0.9);
    vi.advanceTimersByTime(299);
    expect(page.told.posts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.told.posts.map(({ authorHandle }) => authorHandle)).toEqual(['maison_lumen']);
    await page.frame();
    expect(page.told.posts).toHaveLength(1);
  });

  test('not when it leaves before, nor when less than half of it shows', async () => {
    const page = watchedPage('timeline', () => now);
    await page.frame();
    const [first, second] = page.posts();
    page.show(first!, 0.9);
    page.show(second!, 0.4);
    vi.advanceTimersByTime(200);
    page.show(first!, 0);
    vi.advanceTimersByTime(5000);
    expect(page.told.posts).toEqual([]);
  });

  test('again when a count changes, and not for any other change', async () => {
    const { page, first } = await seenTimeline();
    first.setAttribute('data-hover', '1');
    first.append(first.ownerDocument.createElement('i'));
    await page.frame();
    expect(page.told.posts).toHaveLength(1);
    like(first).setAttribute('aria-label', '500 J’aime. J’aime');
    await page.frame();
    expect(page.told.posts.at(-1)!.metrics.likes).toBe(500);
  });

  test('again half an hour later, so that a day in an open tab is a day', async () => {
    const { page, first } = await seenTimeline();
    page.show(first, 0);
    now += 31 * 60_000;
    page.show(first, 0.9);
    vi.advanceTimersByTime(300);
    expect(page.told.posts).toHaveLength(2);
  });

  test('not any more after the end', async () => {
    const { page, first } = await seenTimeline();
    page.end.abort();
    expect(page.told.gone).toEqual([first]);
    like(first).setAttribute('aria-label', '500 J’aime. J’aime');
    await page.frame();
    expect(page.told.posts).toHaveLength(1);
  });
});

describe('a node that is used again', () => {
  test('shows a new post, which must be displayed for the full time itself', async () => {
    const { page, first } = await seenTimeline();
    first.innerHTML = page.posts()[1]!.innerHTML;
    await page.frame();
    expect(page.told.gone).toEqual([first]);
    vi.advanceTimersByTime(299);
    expect(page.told.posts).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(page.told.posts.at(-1)!.authorHandle).toBe('status');
  });

  test('is not told of when it changed between the last frame and the end of the time', async () => {
    const page = watchedPage('timeline', () => now);
    await page.frame();
    const [first, second] = page.posts();
    page.show(first!, 0.9);
    vi.advanceTimersByTime(290);
    first!.innerHTML = second!.innerHTML;
    vi.advanceTimersByTime(10);
    expect(page.told.posts).toEqual([]);
  });
});

test('a reply that was read before the opened post came is told again in its place', async () => {
  const page = watchedPage('status', () => now);
  const focal = page.document
    .querySelector('article[tabindex="-1"]')!
    .closest('[data-testid="cellInnerDiv"]')!;
  const { parentElement: list, nextElementSibling: next } = focal;
  focal.remove();
  await page.frame();
  const reply = page.posts().find((post) => post.textContent.includes('Et la mienne'))!;
  page.show(reply, 1);
  vi.advanceTimersByTime(300);
  expect(page.told.posts.at(-1)).toMatchObject({ kind: 'post' });
  list!.insertBefore(focal, next);
  await page.frame();
  expect(page.told.posts.at(-1)).toMatchObject({ authorHandle: 'paul_v', kind: 'comment' });
});

test('a displayed post without a permalink is reported as not recognised, an advertisement is not', async () => {
  const page = watchedPage('timeline', () => now);
  const [first] = page.posts();
  first!.querySelector('time')!.remove();
  await page.frame();
  const ad = page.posts().find((post) => post.closest('[data-testid="placementTracking"]'))!;
  for (const post of [first!, ad]) page.show(post, 1);
  vi.advanceTimersByTime(300);
  await page.frame();
  expect(page.told.misread).toEqual([{ platform: 'x', seenAt: start, missing: ['key'] }]);
  expect(page.told.posts).toEqual([]);
});

test('what fails to be read is reported, and the others are read', async () => {
  const page = watchedPage('timeline', () => now);
  await page.frame();
  const [first, second] = page.posts();
  first!.getElementsByTagName = () => {
    throw new Error('odd markup');
  };
  for (const post of [first!, second!]) page.show(post, 1);
  vi.advanceTimersByTime(300);
  expect(page.told.failures).toHaveLength(1);
  expect(page.told.posts.map(({ authorHandle }) => authorHandle)).toEqual(['status']);
});
