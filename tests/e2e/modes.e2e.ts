import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitForBadges } from '../support/badges';
import { setUpDemoBrand } from '../support/demo-brand';
import { setPlatformModes } from '../support/platform-modes';
import { look, scrollThrough, scrollToTop } from '../support/scroll-through';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { displayed } from './displayed';
import { openSite, type Site } from './site';

const badges = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('article > div:not([class])').length);

describe.each(browsers)('what the person allows on a site, in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 300 });
    await setUpDemoBrand(site.launched);
  });
  beforeEach(() => setPlatformModes(site.view, {}));
  afterAll(() => site?.close());

  test('off, in an open tab: the badges go and nothing is read; on again, all comes back', async () => {
    const page = await site.open('/maison_lumen');
    await look(page);
    await waitForBadges(page, 'maison_lumen');
    const before = new Set((await site.posts()).keys());

    await setPlatformModes(site.view, { x: 'off' });
    await waitUntil('the badges to go', async () => (await badges(page)) === 0);
    const whileOff = new Set<string>();
    for (let stop = 0; stop < 5; stop++) {
      await scrollThrough(page, { stops: 2 });
      for (const key of await displayed(page)) whileOff.add(key);
    }
    const unread = [...whileOff].filter((key) => !before.has(key));
    expect(unread.length).toBeGreaterThan(2);
    await scrollToTop(page);
    await look(page);

    await setPlatformModes(site.view, { x: 'overlay' });
    await waitForBadges(page, 'maison_lumen');
    const known = await site.posts();
    expect(unread.filter((key) => known.has(key))).toEqual([]);
    await scrollThrough(page, { stops: 3 });
    const onScreen = await displayed(page);
    await site.postsWhen('what is on screen now', (posts) =>
      onScreen.every((key) => posts.has(key)),
    );
    await page.close();
  });

  test('beside the page only: what is displayed is read, nothing is drawn', async () => {
    await setPlatformModes(site.view, { x: 'sidebar' });
    const before = await site.posts();
    const home = await site.open('/home'); // what is on screen is stored by now
    expect((await displayed(home)).some((key) => !before.has(key))).toBe(true);
    await home.close();
    const page = await site.open('/maison_lumen');
    await look(page);
    expect(await badges(page)).toBe(0);
    await setPlatformModes(site.view, { x: 'overlay' });
    await waitForBadges(page, 'maison_lumen');
    await setPlatformModes(site.view, { x: 'sidebar' });
    await waitUntil('the badges to go', async () => (await badges(page)) === 0);
    await page.close();
  });

  test('a site that another one’s switch does not concern goes on as it was', async () => {
    const page = await site.open('/maison_lumen');
    await look(page);
    await waitForBadges(page, 'maison_lumen');
    await page.evaluate(() => {
      const marked = window as unknown as { badge: Element | null };
      marked.badge = document.querySelector('article > div:not([class])');
    });
    await setPlatformModes(site.view, { instagram: 'off' });
    await look(page);
    const isSame = await page.evaluate(() => {
      const { badge } = window as unknown as { badge: Element | null };
      return badge !== null && badge.isConnected;
    });
    expect(isSame).toBe(true);
    await page.close();
  });

  test('LinkedIn: nothing is read before the person has chosen, then without a reload', async () => {
    const page = await site.launched.browser.newPage();
    await page.goto('https://www.linkedin.com/feed/');
    await page.bringToFront();
    await waitUntil('the feed', () =>
      page.evaluate(() => document.querySelectorAll('[role="listitem"], [data-urn]').length > 2),
    );
    await scrollThrough(page, { stops: 3 });
    const read = async () =>
      [...(await site.posts()).keys()].filter((key) => !key.startsWith('x:'));
    const y = await page.evaluate(() => scrollY);
    // What comes from X now proves that nothing of LinkedIn was on its way.
    const other = await site.open('/home');
    expect(await read()).toEqual([]);
    await other.close();

    await page.bringToFront();
    await setPlatformModes(site.view, { linkedin: 'sidebar' });
    await look(page);
    await waitUntil('what is on screen in the database', async () => (await read()).length > 0);
    expect(await page.evaluate(() => scrollY)).toBe(y);
    await page.close();
  });
});
