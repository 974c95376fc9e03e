import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { figures } from '@/tests/playground/instagram/feed/figures';
import type { Playground } from '@/tests/playground/server';
import { waitForAnyBadge, waitForBadges } from '@/tests/support/badges';
import { choosePlatform } from '@/tests/support/choose-platform';
import { setClock } from '@/tests/support/clock';
import { demoBrand, setUpDemoBrand } from '@/tests/support/demo-brand';
import { waitForFigures } from '@/tests/support/figures';
import { launchChromium } from '@/tests/support/launch-chromium';
import type { Language } from '@/tests/support/copy-build';
import { scrollThrough } from '@/tests/support/scroll-through';
import { photographReplying } from './photograph-replying';
import { openAt } from './open-at';

interface Session {
  extension: string;
  port: number;
  lang: Language;
  /** Epoch ms, for the page and the extension alike. */
  now: number;
  folder: string;
  playground: Playground;
}

/** Takes all pictures in one language: badges on the three sites, replying, popup, options. */
export async function photograph(session: Session): Promise<void> {
  const { lang, now, folder } = session;
  const launched = await launchChromium({ ...session, width: 1000, height: 760 });
  await setUpDemoBrand(launched, ['x', 'linkedin', 'instagram']);
  const page = await launched.browser.newPage();
  await setClock(launched, page, now);
  await page.goto(`https://x.com/${demoBrand.handle}?lang=${lang}`);
  await page.waitForSelector('article');
  await scrollThrough(page);
  await showPosts(page);
  await waitForBadges(page, demoBrand.handle);
  await page.screenshot({ path: join(folder, `badges.${lang}.png`) });
  await photographLinkedin(page, session);
  await photographInstagram(page, session);
  await photographReplying(page, { ...session, launched });

  const popup = await openAt(launched, 'popup.html', now);
  await popup.setViewport({ width: 360, height: 100, deviceScaleFactor: 2 });
  await choosePlatform(popup, 'x');
  await waitForFigures(popup);
  await popup.screenshot({ path: join(folder, `popup.${lang}.png`), fullPage: true });
  await choosePlatform(popup, 'linkedin');
  await waitForFigures(popup);
  await darken(popup);
  await popup.screenshot({ path: join(folder, `popup-dark.${lang}.png`), fullPage: true });

  const options = await openAt(launched, 'options.html', now);
  await options.setViewport({ width: 1000, height: 640 });
  await options.waitForSelector('form');
  await options.screenshot({ path: join(folder, `options.${lang}.png`), fullPage: true });
  await launched.close();
}

async function photographLinkedin(page: Page, { lang, folder }: Session): Promise<void> {
  await page.goto(`https://www.linkedin.com/company/maison-lumen/posts/?lang=${lang}`);
  await page.waitForSelector('[role="article"]');
  await scrollThrough(page);
  await page.evaluate(() => scrollTo({ top: 330, behavior: 'instant' }));
  await waitForAnyBadge(page);
  await page.screenshot({ path: join(folder, `linkedin.${lang}.png`) });
}

async function photographInstagram(page: Page, session: Session): Promise<void> {
  const { lang, folder, playground } = session;
  await page.goto(`https://www.instagram.com/maison.lumen/?lang=${lang}`);
  await page.waitForSelector('main header');
  await scrollThrough(page, { stops: 2 });
  const [newest] = figures(playground.instagram).brandPosts;
  await page.goto(`https://www.instagram.com/p/${newest?.code}/?lang=${lang}`);
  await page.waitForSelector('main time');
  await waitForAnyBadge(page);
  await page.screenshot({ path: join(folder, `instagram.${lang}.png`) });
}

/** Scrolls back to the first posts, past the profile's large picture. */
async function showPosts(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 460, behavior: 'instant' }));
}

async function darken(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
}
