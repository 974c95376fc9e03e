import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Platform } from '@/lib/model/platform';
import { waitForAnyBadge, waitForBadges } from '@/tests/support/badges';
import { choosePlatform } from '@/tests/support/choose-platform';
import { demoBrand } from '@/tests/support/demo-brand';
import { waitForFigures } from '@/tests/support/figures';
import type { Launched } from '@/tests/support/launched';
import { figures } from '@/tests/playground/instagram/feed/figures';
import type { Playground } from '@/tests/playground/server';
import { output, root } from '@/tests/support/paths';
import { scrollThrough, scrollToTop } from '@/tests/support/scroll-through';
import { waitUntil } from '@/tests/support/wait-until';

const folder = join(output, 'tour');

/**
 * What a person does in the window, done without one: visits, scrolls, opens the popup, and leaves
 * pictures of it all.
 * @throws when a figure is missing in the popup
 */
export async function tour(
  launched: Launched,
  lang: string,
  { instagram }: Pick<Playground, 'instagram'>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await launched.browser.newPage();

  await visit(page, `https://x.com/home?lang=${lang}`, 'the home timeline of X');
  await scrollThrough(page, { stops: 12 });
  await scrollToTop(page);
  await picture(page, 'home');

  await visit(page, `https://x.com/${demoBrand.handle}?lang=${lang}`, 'the brand’s profile on X');
  await scrollThrough(page);
  await scrollToTop(page);
  await waitForBadges(page, demoBrand.handle);
  await picture(page, 'profile');

  const status = await page.$eval('article a[href*="/status/"]', (link) => link.pathname);
  await visit(page, `https://x.com${status}?lang=${lang}`, 'one of its posts, with the answers');
  await scrollThrough(page);
  await scrollToTop(page);
  await waitForBadges(page, demoBrand.handle);
  await picture(page, 'status');

  const company = `https://www.linkedin.com/company/maison-lumen/posts/?lang=${lang}`;
  await visit(page, company, 'the brand’s page on LinkedIn');
  await scrollThrough(page, { stops: 12 });
  await scrollToTop(page);
  await waitForAnyBadge(page);
  await picture(page, 'linkedin');

  const site = 'https://www.instagram.com';
  await visit(page, `${site}/maison.lumen/?lang=${lang}`, 'the brand’s profile on Instagram');
  await scrollThrough(page, { stops: 2 });
  await visit(page, `${site}/?lang=${lang}`, 'the feed of Instagram');
  await scrollThrough(page, { stops: 20 });
  const [newest] = figures(instagram).brandPosts;
  await visit(page, `${site}/p/${newest?.code}/?lang=${lang}`, 'one of its posts there');
  await waitForAnyBadge(page);
  await picture(page, 'instagram');

  for (const platform of ['x', 'linkedin', 'instagram'] as const) {
    await showPopup(launched, platform);
  }
  console.log(`The pictures are in ${relative(root, folder)}.`);
}

async function visit(page: Page, url: string, what: string): Promise<void> {
  console.log(`Visiting ${what} …`);
  await page.goto(url);
  await waitUntil(`posts on ${url}`, async () => (await page.$(posts)) !== null);
}

/** A post on any of the sites, or the header of a profile. */
const posts = 'article, [role="article"], main header, main time';

async function showPopup(launched: Launched, platform: Platform): Promise<void> {
  console.log(`Opening the popup for ${platform} …`);
  const popup = await launched.extensionPage('popup.html');
  await choosePlatform(popup, platform);
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  for (const [name, text] of await waitForFigures(popup)) console.log(`  ${name}: ${text}`);
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.screenshot({
      path: join(folder, `popup-${platform}-${scheme}.png`),
      fullPage: true,
    });
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
