import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpDemoBrand } from '../support/demo-brand';
import { waitForFigures } from '../support/figures';
import { scrollThrough } from '../support/scroll-through';
import { browsers } from './cases';
import { faultsOfPage as faults } from './faults';
import { openSite, type Site } from './site';

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
      for (const section of ['brands', 'platforms']) {
        await site.view.evaluate((name) => (location.hash = name), section);
        await site.view.waitForSelector(`section[aria-labelledby="${section}"]:not([hidden])`);
        expect(await faults(site.view), `${section}, ${value}`).toEqual([]);
      }
    }
    await popup.close();
  });

  test('nor the saved replies: list, selection, form with a fault, import, starter replies', async () => {
    const page = await site.launched.extensionPage('options.html#templates');
    const press = (selector: string) =>
      page
        .waitForSelector(selector)
        .then((one) => one!.evaluate((button) => (button as HTMLElement).click()));
    const inBoth = async (what: string) => {
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await faults(page), `${what}, ${value}`).toEqual([]);
      }
    };
    await press('.library-acts button:nth-child(2)');
    await page.waitForSelector('.starter li');
    await inBoth('starter replies');
    await press('.starter .button-primary');
    await press('.template-row input[type="checkbox"]');
    await inBoth('list');
    await press('.template-row .template-title');
    await page.waitForSelector('.template-form');
    await page.type('[name="wording-0"]', '{{nobody}}');
    await page.$eval('.wordings details', (details) => details.setAttribute('open', ''));
    await inBoth('form');
    await page.$eval('.template-form', (form) => (form as HTMLFormElement).requestSubmit());
    await press('.library-acts button:nth-child(3)');
    await page.waitForSelector('[name="paste"]');
    await inBoth('import');
    await page.type('[name="paste"]', 'titre;texte\nMerci;Merci.\nVide;');
    await press('.import-source button');
    await page.waitForSelector('.import-preview');
    await inBoth('preview of an import');
    await press('.import-preview .button-primary');
    await press('[data-act="remove"]');
    await page.waitForSelector('.undo-bar button:focus');
    await inBoth('what can be undone');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.undo-bar button'));
    await page.close();
  });
});
