import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemplateUse } from '@/lib/model/template-use';
import { waitForChip } from '../support/coach';
import { readTables } from '../support/database';
import { setUpDemoBrand } from '../support/demo-brand';
import { scrollThrough } from '../support/scroll-through';
import { putTemplates, template } from '../support/templates';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';
import { editor, openPost, textIs } from './x-editor';

const templates = [
  template(1, { title: 'Merci', versions: { en: ['Thank you.'] } }),
  template(2, { title: 'Opening hours', versions: { en: ['We open at {{?Hour}}.'] } }),
];

describe.each(browsers)('the sidebar in %s', (_, launch) => {
  let site: Site;
  let page: Page;
  let sidebar: Page;
  const text = (selector: string) =>
    sidebar.$$eval(selector, ([one]) => one?.textContent ?? undefined);
  const shows = (what: string, selector: string, holds: (found: string) => boolean) =>
    waitUntil(what, async () => holds((await text(selector)) ?? ''));
  const openView = (place: number) =>
    sidebar.$$eval('[role="tab"]', (tabs, at) => (tabs[at] as HTMLElement).click(), place);

  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 60 });
    await setUpDemoBrand(site.launched);
    await putTemplates(site.view, templates);
    page = await openPost(site);
  });
  afterAll(() => site?.close());

  test('begins with what waits, and follows the reply box in the page', async () => {
    sidebar = await site.launched.extensionPage('sidepanel.html');
    await sidebar.waitForSelector('[role="tab"][aria-selected="true"]:nth-child(2)');
    await page.bringToFront();
    await page.click(editor);
    await waitForChip(page);
    const post = await page.$eval(
      'article[tabindex="-1"] [data-testid="tweetText"]',
      (one) => one.textContent,
    );
    await sidebar.bringToFront();
    await shows('what is answered', '.target-text', (found) => post.startsWith(found.slice(0, 20)));
    await sidebar.waitForSelector('.reply-picker .hit');
  });

  test('is searched and filled in by keyboard, and puts the reply into the page', async () => {
    await sidebar.focus('.reply-picker .search');
    await sidebar.keyboard.type('opening');
    await shows('what was found', '.hit-title', (found) => found === 'Opening hours');
    await sidebar.keyboard.press('Enter');
    await sidebar.waitForSelector('.blank input:focus');
    await sidebar.keyboard.type('9 h');
    await sidebar.keyboard.press('Enter');
    await textIs(page, 'We open at 9 h.');
    await shows('what became of it', '.reply-picker [role="status"]', (found) => found !== '');
    expect(await text('.reply-picker [role="status"]')).toContain('Inserted');
    await waitUntil('the use to be noted', async () => {
      const uses = (await readTables(site.view, ['uses']))['uses'] as TemplateUse[];
      return uses.some(({ templateId }) => templateId === templates[1]!.id);
    });
  });

  test('leads to a comment that waits, in the page, and takes it off the list when it is done', async () => {
    await page.bringToFront();
    await page.goto('https://x.com/maison_lumen?lang=en');
    const own = 'article a[href*="/maison_lumen/status/"]:has(time)';
    await page.waitForSelector(own);
    await page.goto(await page.$eval(own, (link) => link.href));
    await page.waitForSelector('article[tabindex="-1"]');
    await scrollThrough(page, { stops: 4 });
    await sidebar.bringToFront();
    await openView(1);
    await sidebar.waitForSelector('.waiting-row');
    const waiting = () =>
      sidebar.$$eval('.waiting-text > span', (all) => all.map((one) => one.textContent));
    /** How far a comment is from the middle of the window, in px; undefined when it is not there. */
    const distance = (words: string) =>
      page.evaluate((said) => {
        const one = [...document.querySelectorAll('article [data-testid="tweetText"]')].find(
          ({ textContent }) => textContent === said,
        );
        const box = one?.closest('article')?.getBoundingClientRect();
        return box && Math.abs((box.top + box.bottom) / 2 - innerHeight / 2);
      }, words);
    const all = await waiting();
    const far = await Promise.all(all.map(async (words) => (await distance(words)) ?? 0));
    const place = far.indexOf(Math.max(...far));
    expect(far[place]).toBeGreaterThan(200);
    await sidebar.$$eval(
      '.waiting-text',
      (buttons, at) => (buttons[at] as HTMLElement).click(),
      place,
    );
    await waitUntil('the comment in the middle', async () => {
      return ((await distance(all[place]!)) ?? Infinity) < 150;
    });
    await sidebar.$$eval(
      '.waiting-acts button:first-child',
      (buttons, at) => (buttons[at] as HTMLElement).click(),
      place,
    );
    await waitUntil('it to leave the list', async () => {
      return (await waiting()).length === all.length - 1;
    });
    expect(await waiting()).toEqual(all.toSpliced(place, 1));
  });
});
