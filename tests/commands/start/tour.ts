import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForBadges } from '@/tests/support/badges';
import { demoBrand } from '@/tests/support/demo-brand';
import { waitForFigures } from '@/tests/support/figures';
import type { Launched } from '@/tests/support/launched';
import { output, root } from '@/tests/support/paths';
import { scrollThrough, scrollToTop } from '@/tests/support/scroll-through';
import { waitUntil } from '@/tests/support/wait-until';

const folder = join(output, 'tour');

/**
 * What a person does in the window, done without one: visits, scrolls, opens the popup, and leaves
 * pictures of it all.
 * @throws when a figure is missing in the popup
 */
export async function tour(launched: Launched, lang: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await launched.browser.newPage();

  await visit(page, `/home?lang=${lang}`, 'the home timeline');
  await scrollThrough(page, { stops: 12 });
  await scrollToTop(page);
  await picture(page, 'home');

  await visit(page, `/${demoBrand.handle}?lang=${lang}`, 'the brand’s profile');
  await scrollThrough(page);
  await scrollToTop(page);
  await waitForBadges(page, demoBrand.handle);
  await picture(page, 'profile');

  const status = await page.$eval('article a[href*="/status/"]', (link) => link.pathname);
  await visit(page, `${status}?lang=${lang}`, 'one of its posts, with the answers');
  await scrollThrough(page);
  await scrollToTop(page);
  await waitForBadges(page, demoBrand.handle);
  await picture(page, 'status');

  await showPopup(launched);
  console.log(`The pictures are in ${relative(root, folder)}.`);
}

async function visit(page: Page, path: string, what: string): Promise<void> {
  console.log(`Visiting ${what} …`);
  await page.goto(`https://x.com${path}`);
  await waitUntil(`posts on https://x.com${path}`, async () => (await page.$('article')) !== null);
}

async function showPopup(launched: Launched): Promise<void> {
  console.log('Opening the popup …');
  const popup = await launched.extensionPage('popup.html');
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  for (const [name, text] of await waitForFigures(popup)) console.log(`  ${name}: ${text}`);
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.screenshot({ path: join(folder, `popup-${scheme}.png`), fullPage: true });
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
