import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look, scrollThrough } from '../support/scroll-through';
import { stored } from '../support/stored';
import { browsers } from './cases';
import { displayed } from './displayed';
import { openSite, type Site } from './site';

/** Adds to a count on the page, as a live update does. */
function bump(page: Page, key: string, likes: number): Promise<void> {
  return page.evaluate(
    (id, more) => window.playground.bump(id, { likes: more }),
    key.slice(2),
    likes,
  );
}

describe.each(browsers)('what counts as seen in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 200 });
  });
  afterAll(() => site?.close());

  test('only what was displayed for a while is stored', async () => {
    const page = await site.open('/home');
    // Below, then back within two frames: nobody can have read that.
    const passed = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      scrollTo(0, 9000);
      await frame();
      await frame();
      const ids = [...document.querySelectorAll('article a[href*="/status/"]:has(time)')].map(
        (link) => /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1],
      );
      scrollTo(0, 0);
      await frame();
      return ids.map((id) => `x:${id}`);
    });
    await look(page);
    const onScreen = await displayed(page);
    const posts = await site.postsWhen('what is on screen', (found) =>
      onScreen.every((key) => found.has(key)),
    );
    expect([...posts.keys()].toSorted()).toEqual(onScreen.toSorted());
    const onlyPassed = passed.filter((key) => !onScreen.includes(key));
    expect(onlyPassed.length).toBeGreaterThan(0);
    for (const key of onlyPassed) expect(posts.has(key)).toBe(false);
    await page.close();
  });

  test('a count that changes while on screen is recorded; below the screen it is not', async () => {
    const page = await site.open('/home');
    await look(page);
    const [first] = await displayed(page);
    const before = (await site.postsWhen('the first post', (posts) => posts.has(first!))).get(
      first!,
    )!;
    const mounted = await page.evaluate(() =>
      [...document.querySelectorAll('article a[href*="/status/"]:has(time)')]
        .map((link) => /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1])
        .at(-1),
    );
    const below = `x:${mounted}`;
    expect(await displayed(page)).not.toContain(below);
    await bump(page, below, 1000);
    await bump(page, first!, 7);
    const after = await site.postsWhen(
      'the new count',
      (posts) => posts.get(first!)!.metrics.likes === before.metrics.likes! + 7,
    );
    expect(after.has(below)).toBe(false);
    const history = (await stored(site.view, 'snapshots')).filter(
      ({ postKey }) => postKey === first,
    );
    expect(history.map(({ metrics }) => metrics.likes)).toEqual([
      before.metrics.likes,
      before.metrics.likes! + 7,
    ]);
    await page.close();
  });

  test('nodes that are used again for other posts give each post its own counts', async () => {
    const page = await site.open('/home?recycle=1');
    await scrollThrough(page, { stops: 12 });
    const posts = await site.posts();
    expect(posts.size).toBeGreaterThan(15);
    for (const [key, post] of posts) {
      const shown = site.playground.feed.byId.get(key.slice(2))!;
      expect(post.authorHandle, key).toBe(shown.author);
      expect(post.metrics.comments, key).toBe(shown.counts.comments);
      expect(post.metrics.reposts, key).toBe(shown.counts.reposts);
    }
    await page.close();
  });

  test('two tabs on the same posts make one row of each', async () => {
    const [one, two] = [await site.open('/home'), await site.open('/home')];
    await look(two);
    await one.bringToFront();
    await look(one);
    const onScreen = await displayed(one);
    await site.postsWhen('what is on screen', (posts) => onScreen.every((key) => posts.has(key)));
    const rows = await stored(site.view, 'posts');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    await one.close();
    await two.close();
  });

  test('a tab that is closed loses at most the last second', async () => {
    const page = await site.open('/home');
    await scrollThrough(page, { stops: 8 });
    const last = await displayed(page);
    await page.close({ runBeforeUnload: false });
    await site.postsWhen('what was on screen at the end', (posts) =>
      last.every((key) => posts.has(key)),
    );
  });
});
