import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBadges } from '../support/badges';
import { setUpDemoBrand } from '../support/demo-brand';
import { scrollThrough } from '../support/scroll-through';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';

function namesIn(node: SerializedAXNode | null): string[] {
  if (!node) return [];
  return [node.name ?? '', ...(node.children ?? []).flatMap(namesIn)];
}

/** What a screen reader finds of our badges: closed roots are open to it. */
async function badgeNames(page: Page): Promise<string[]> {
  const names = namesIn(await page.accessibility.snapshot());
  return names.filter((name) => name.startsWith('Engagement rate'));
}

async function badgeSays(page: Page, words: string): Promise<boolean> {
  return (await badgeNames(page)).some((name) => name.startsWith(words));
}

describe.each(browsers)('badges on own posts in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 300 });
    await setUpDemoBrand(site.launched);
  });
  afterAll(() => site?.close());

  test('each own post has one, no other post has', async () => {
    const page = await site.open('/maison_lumen');
    await scrollThrough(page, { stops: 3 });
    await waitForBadges(page, 'maison_lumen');
    const home = await site.open('/home');
    await scrollThrough(home, { stops: 3 });
    const strangers = await home.evaluate(
      () =>
        [...document.querySelectorAll('article > div:not([class])')].filter(
          (host) => !host.parentElement?.querySelector('a[href="/maison_lumen"]'),
        ).length,
    );
    expect(strangers).toBe(0);
    await page.close();
    await home.close();
  });

  test('it leaves no trace that a page could read, and moves nothing', async () => {
    const page = await site.open('/maison_lumen');
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('article')].map((post) => post.offsetHeight),
      );
    const before = await heights();
    await scrollThrough(page, { stops: 1 });
    await waitForBadges(page, 'maison_lumen');
    const host = await page.evaluate(() => {
      const element = document.querySelector('article > div:not([class])')!;
      const { id, className, childElementCount, shadowRoot, textContent } = element;
      return { id, className, childElementCount, shadowRoot, textContent };
    });
    expect(host).toEqual({
      id: '',
      className: '',
      childElementCount: 0,
      shadowRoot: null,
      textContent: '',
    });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /-extension:\/\/|repartee/i,
    );
    expect((await heights()).slice(0, before.length)).toEqual(before);
    await page.close();
  });
});

describe('what a badge says', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(browsers[0]![1], { now: Date.now(), count: 300 });
    await setUpDemoBrand(site.launched);
  });
  afterAll(() => site?.close());

  test('the rate with its formula, exactly; and it follows the counts', async () => {
    const page = await site.open('/maison_lumen');
    await scrollThrough(page, { stops: 1 });
    await waitForBadges(page, 'maison_lumen');
    const id = await page.evaluate(
      () =>
        /\/status\/(\d+)/.exec(
          document.querySelector('article a[href*="/status/"]:has(time)')!.getAttribute('href')!,
        )![1]!,
    );
    const { comments, reposts, likes } = site.playground.feed.byId.get(id)!.counts;
    const says = (interactions: number) =>
      `Engagement rate ${((interactions / 24_817) * 100).toFixed(2)}% (${interactions.toLocaleString('en-US')} interactions ÷ 24,817 followers)`;
    const sum = comments + reposts + likes;
    await waitUntil(`“${says(sum)}”`, async () => badgeSays(page, says(sum)));
    await page.evaluate((post) => window.playground.bump(post, { likes: 100 }), id);
    await waitUntil(`“${says(sum + 100)}”`, async () => badgeSays(page, says(sum + 100)));
    await page.close();
  });

  test('a click opens how it is computed, not the post; Esc closes it; a click by the page does nothing', async () => {
    const page = await site.open('/maison_lumen');
    await scrollThrough(page, { stops: 1 });
    await waitForBadges(page, 'maison_lumen');
    const spot = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('article > div:not([class])')!;
      host.dispatchEvent(new MouseEvent('click', { composed: true }));
      const { left, top, width, height } = host.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const isOpen = async () =>
      namesIn(await page.accessibility.snapshot({ interestingOnly: false })).some((name) =>
        /^First look|last looked/.test(name),
      );
    expect(await isOpen()).toBe(false);
    await page.mouse.click(spot.x, spot.y);
    await waitUntil('the card with the formula', isOpen);
    expect(new URL(page.url()).pathname).toBe('/maison_lumen');
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => !(await isOpen()));
    await page.close();
  });
});
