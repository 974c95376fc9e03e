import { TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBadges } from '../support/badges';
import { setUpDemoBrand } from '../support/demo-brand';
import { launchChromium } from '../support/launch-chromium';
import type { LaunchedChromium } from '../support/launched';
import { builds } from '../support/paths';
import { look } from '../support/scroll-through';
import { openSite, type Site } from './site';

describe('the worker dies, the extension is reloaded', () => {
  let site: Site;
  let launched: LaunchedChromium;
  beforeAll(async () => {
    site = await openSite(
      async (options) =>
        (launched = await launchChromium({ ...options, extension: builds.chromium })),
      { now: Date.now(), count: 300 },
    );
    await setUpDemoBrand(launched);
  });
  afterAll(() => site?.close());

  test('a worker that is killed again and again loses nothing that was seen', async () => {
    const page = await site.open('/home');
    const seen = new Set<string>();
    let kills = 0;
    const isAwake = () =>
      launched.browser.targets().some((target) => target.type() === TargetType.SERVICE_WORKER);
    for (let stop = 0; stop < 20; stop++) {
      await page.evaluate(() => scrollBy({ top: innerHeight / 2, behavior: 'instant' }));
      await look(page);
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll('article')].flatMap((post) => {
          const { top, bottom } = post.getBoundingClientRect();
          const link = post.querySelector('a[href*="/status/"]:has(time)');
          const id = /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
          return id && top >= 0 && bottom <= innerHeight ? [id] : [];
        }),
      );
      for (const id of ids) seen.add(`x:${id}`);
      if (isAwake()) {
        await launched.killWorker();
        kills++;
      }
    }
    expect(seen.size).toBeGreaterThan(20);
    expect(kills).toBeGreaterThan(5);
    const posts = await site.postsWhen('every post that was seen', (found) =>
      [...seen].every((key) => found.has(key)),
    );
    for (const key of seen) {
      const { counts } = site.playground.feed.byId.get(key.slice(2))!;
      expect(posts.get(key)!.metrics, key).toMatchObject({
        likes: counts.likes,
        comments: counts.comments,
        reposts: counts.reposts,
      });
    }
    await page.close();
  });

  test('a reload under an open tab: the old script ends, the new one goes on', async () => {
    const page = await site.open('/maison_lumen');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await look(page);
    await waitForBadges(page, 'maison_lumen');
    await launched.reinstall();
    site.view = await launched.extensionPage('options.html');
    await page.bringToFront();
    const id = await page.evaluate(() => {
      const link = document.querySelector('article a[href*="/status/"]:has(time)')!;
      return /\/status\/(\d+)/.exec(link.getAttribute('href')!)![1]!;
    });
    await page.evaluate((post) => window.playground.bump(post, { likes: 77 }), id);
    const { likes } = site.playground.feed.byId.get(id)!.counts;
    await site.postsWhen(
      'a count that changed after the reload',
      (posts) => posts.get(`x:${id}`)?.metrics.likes === likes + 77,
    );
    await waitForBadges(page, 'maison_lumen');
    const badges = await page.evaluate(() =>
      [...document.querySelectorAll('article')].map(
        (post) => post.querySelectorAll(':scope > div:not([class])').length,
      ),
    );
    expect(Math.max(...badges)).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
