import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { installDomGlobals } from '../support/dom-globals';
import { loadFixture, openFixture } from '../support/fixture';
import { watchedPage } from '../support/watched-page';

installDomGlobals();
const now = Date.parse('2026-11-22T12:00:00Z');
const patienceMs = 10_000;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Everything by which the sites mark what is what, renamed; and boxes of other names. */
function remodel(document: Document): void {
  const marks = ['class', 'data-testid', 'componentkey', 'data-urn', 'data-id', 'role', 'id', 'd'];
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of marks) {
      const value = element.getAttribute(name);
      if (value !== null)
        element.setAttribute(name, `z${value.length}${value.split('').toReversed().join('')}`);
    }
  }
  for (const old of document.body.querySelectorAll('article, main')) {
    const box = document.createElement('div');
    box.append(...old.childNodes);
    old.replaceWith(box);
  }
}

function fixturesOf(platform: PlatformAdapter): string[] {
  return readdirSync(`lib/platforms/${platform.id}/fixtures`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));
}

/** A fixture whose page always holds posts, and one whose page may hold none. */
const pages = {
  x: { full: ['timeline'], other: ['profile', 'status'] },
  linkedin: {
    full: ['sdui-feed', 'ember-feed'],
    other: ['ember-company', 'sdui-post', 'ember-post'],
  },
  instagram: { full: ['home'], other: ['profile', 'post'] },
} as const;

describe.each(platforms)('a layout of $id that nobody knows', (platform) => {
  const { full, other } = pages[platform.id];
  const misread = [{ platform: platform.id, seenAt: now, missing: ['posts'] }];

  test.each(fixturesOf(platform))('%s: nothing is read rather than something wrong', (name) => {
    const opened = openFixture(
      loadFixture(`lib/platforms/${platform.id}/fixtures/${name}.html`),
      platform,
    );
    remodel(opened.document);
    expect(opened.read().posts).toEqual([]);
  });

  test.each(full)('%s: the watcher says so, once and not at once', async (name) => {
    const page = watchedPage(name, () => now, { adapter: platform, before: remodel });
    await page.frame();
    vi.advanceTimersByTime(patienceMs - 1);
    expect(page.told.misread).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.told.misread).toEqual(misread);
    vi.advanceTimersByTime(10 * patienceMs);
    await page.frame();
    expect(page.told.misread).toEqual(misread);
  });

  test.each(full)('%s: as it is, it is not blank', async (name) => {
    const page = watchedPage(name, () => now, { adapter: platform });
    await page.frame();
    vi.advanceTimersByTime(10 * patienceMs);
    expect(page.told.misread).toEqual([]);
  });

  test.each(other)('%s: on a page that may hold no posts nothing is said', async (name) => {
    const page = watchedPage(name, () => now, { adapter: platform, before: remodel });
    await page.frame();
    vi.advanceTimersByTime(10 * patienceMs);
    expect(page.told.misread).toEqual([]);
  });

  test('in the background it waits until somebody looks', async () => {
    const page = watchedPage(full[0], () => now, { adapter: platform, before: remodel });
    page.setVisible(false);
    await page.frame();
    vi.advanceTimersByTime(5 * patienceMs);
    expect(page.told.misread).toEqual([]);
    page.setVisible(true);
    vi.advanceTimersByTime(patienceMs);
    expect(page.told.misread).toEqual(misread);
  });

  test('after the end nothing is said', async () => {
    const page = watchedPage(full[0], () => now, { adapter: platform, before: remodel });
    await page.frame();
    page.end.abort();
    vi.advanceTimersByTime(5 * patienceMs);
    expect(page.told.misread).toEqual([]);
  });

  test('on a private page nothing is said', async () => {
    const { url } = platform.examples.find(({ page }) => page === 'private')!;
    const page = watchedPage(full[0], () => now, { adapter: platform, before: remodel, url });
    await page.frame();
    vi.advanceTimersByTime(5 * patienceMs);
    expect(page.told.misread).toEqual([]);
  });

  test('a page that one walks to is waited for anew', async () => {
    const page = watchedPage(full[0], () => now, { adapter: platform });
    await page.frame();
    const { url } = platform.examples.find(({ page: at }) => at === platform.fullPages[0])!;
    page.go(`${new URL(url).pathname}?again`);
    page.document.body.innerHTML = '<p>Something went wrong</p>';
    await page.frame();
    vi.advanceTimersByTime(patienceMs);
    expect(page.told.misread).toEqual(misread);
  });
});
