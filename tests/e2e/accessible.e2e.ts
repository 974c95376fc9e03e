import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpDemoBrand } from '../support/demo-brand';
import { waitForFigures } from '../support/figures';
import { scrollThrough } from '../support/scroll-through';
import { browsers } from './cases';
import { openSite, type Site } from './site';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page, in its own words; and whether it scrolls sideways. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    const sideways = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...sideways];
  });
}

const launch = browsers[0]![1];
const now = Date.now();

describe.each([
  ['English, wide', { lang: 'en', width: 800 }],
  ['French, 320 px', { lang: 'fr', width: 320 }],
] as const)('our pages in %s', (_, options) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now, count: 100 }, options);
  });
  afterAll(() => site?.close());

  test('popup and options have no fault before there is a brand', async () => {
    const popup = await site.launched.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid="popup"] button');
    expect(await faults(popup)).toEqual([]);
    expect(await faults(site.view)).toEqual([]);
    await popup.close();
  });

  test('nor with figures, everything opened, in light and in dark', async () => {
    await setUpDemoBrand(site.launched);
    const page = await site.open('/maison_lumen');
    await scrollThrough(page, { stops: 6 });
    await page.close();
    const popup = await site.launched.extensionPage('popup.html');
    await waitForFigures(popup);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const value of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faults(popup), value).toEqual([]);
      await site.view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faults(site.view), value).toEqual([]);
    }
    await popup.close();
  });
});
