import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForBadges } from '@/tests/support/badges';
import { setClock, setPageClock } from '@/tests/support/clock';
import { demoBrand, setUpDemoBrand } from '@/tests/support/demo-brand';
import { waitForFigures } from '@/tests/support/figures';
import { launchChromium } from '@/tests/support/launch-chromium';
import type { LaunchedChromium } from '@/tests/support/launched';
import type { Language } from '@/tests/support/copy-build';
import { scrollThrough } from '@/tests/support/scroll-through';

interface Session {
  extension: string;
  port: number;
  lang: Language;
  /** Epoch ms, for the page and the extension alike. */
  now: number;
  folder: string;
}

/** Takes all pictures in one language: popup (light and dark), badges, options. */
export async function photograph(session: Session): Promise<void> {
  const { lang, now, folder } = session;
  const launched = await launchChromium({ ...session, width: 1000, height: 760 });
  await setUpDemoBrand(launched);
  const page = await launched.browser.newPage();
  await setClock(launched, page, now);
  await page.goto(`https://x.com/${demoBrand.handle}?lang=${lang}`);
  await page.waitForSelector('article');
  await scrollThrough(page);
  await showPosts(page);
  await waitForBadges(page, demoBrand.handle);
  await page.screenshot({ path: join(folder, `badges.${lang}.png`) });

  const popup = await openAt(launched, 'popup.html', now);
  await popup.setViewport({ width: 360, height: 100, deviceScaleFactor: 2 });
  await waitForFigures(popup);
  await popup.screenshot({ path: join(folder, `popup.${lang}.png`), fullPage: true });
  await darken(popup);
  await popup.screenshot({ path: join(folder, `popup-dark.${lang}.png`), fullPage: true });

  const options = await openAt(launched, 'options.html', now);
  await options.setViewport({ width: 1000, height: 640 });
  await options.waitForSelector('form');
  await options.screenshot({ path: join(folder, `options.${lang}.png`) });
  await launched.close();
}

/** Scrolls back to the first posts, past the profile's large picture. */
async function showPosts(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 460, behavior: 'instant' }));
}

async function openAt(launched: LaunchedChromium, path: string, now: number): Promise<Page> {
  const page = await launched.extensionPage(path);
  await setPageClock(page, now);
  await page.reload();
  return page;
}

async function darken(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
}
