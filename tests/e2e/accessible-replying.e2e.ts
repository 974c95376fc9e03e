import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressPickKey, waitForChip, waitForPicker } from '../support/coach';
import { setUpDemoBrand } from '../support/demo-brand';
import { openOurRoots } from '../support/open-roots';
import { putTemplates, template } from '../support/templates';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { faults, faultsOfPage } from './faults';
import { openSite, type Site } from './site';
import { editor, openPost } from './x-editor';

const launch = browsers[0]![1];
const templates = [
  template(1, {
    title: 'Merci',
    shortcut: 'merci',
    versions: { fr: ['Merci {{prénom|}}.', 'Un grand merci.'], en: ['Thank you.'] },
  }),
  template(2, {
    title: 'Horaires',
    versions: { fr: ['Ouvert à {{?Heure}} le {{?Jour:lundi/mardi}}.'] },
  }),
];

/** The boxes in which we draw at the end of a page. */
const ours = 'body > div:not([id]):not([class])';

async function inBoth(page: Page, what: string, look: () => Promise<string[]>): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await look(), `${what}, ${value}`).toEqual([]);
  }
}

describe.each([
  ['English, wide', { lang: 'en', width: 1000 }],
  ['French, 320 px', { lang: 'fr', width: 320 }],
] as const)('what helps to reply, in %s', (_, options) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 60 }, options);
    await setUpDemoBrand(site.launched);
    await putTemplates(site.view, templates);
    page = await openPost(site);
    await openOurRoots(page);
    await page.click(editor);
    await waitForChip(page);
  });
  afterAll(() => site?.close());

  test('chip and picker have no fault', async () => {
    await inBoth(page, 'chip', () => faults(page, ours));
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    await inBoth(page, 'picker', () => faults(page, ours));
    await page.keyboard.type('horaires');
    await page.keyboard.press('Enter');
    await inBoth(page, 'picker with blanks', () => faults(page, ours));
    await page.keyboard.press('Escape');
  });

  test('nor has the sidebar, in each of its views', async () => {
    await page.click(editor);
    const sidebar = await site.launched.extensionPage('sidepanel.html');
    await sidebar.waitForSelector('.target-text');
    await sidebar.waitForSelector('.reply-picker .hit');
    await inBoth(sidebar, 'reply', () => faultsOfPage(sidebar));
    await sidebar.$$eval('.sidebar > * button, [role="tabpanel"] > button', (buttons) =>
      buttons.find((one) => /hand over|transmettre/i.test(one.textContent ?? ''))?.click(),
    );
    await inBoth(sidebar, 'hand-over', () => faultsOfPage(sidebar));
    for (const tab of await sidebar.$$('[role="tab"]')) {
      await tab.click();
      await waitUntil('the view', () =>
        tab.evaluate((one) => one.getAttribute('aria-selected') === 'true'),
      );
      await inBoth(sidebar, 'view', () => faultsOfPage(sidebar));
    }
    await sidebar.close();
  });
});
