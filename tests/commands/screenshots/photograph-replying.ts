import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { replyCases } from '@/tests/e2e/reply-cases';
import type { Playground } from '@/tests/playground/server';
import { pressPickKey, waitForChip, waitForPicker } from '@/tests/support/coach';
import type { Language } from '@/tests/support/copy-build';
import type { LaunchedChromium } from '@/tests/support/launched';
import { waitUntil } from '@/tests/support/wait-until';
import { openAt } from './open-at';

interface Session {
  launched: LaunchedChromium;
  playground: Playground;
  lang: Language;
  /** Epoch ms. */
  now: number;
  folder: string;
}

const schemes = [
  ['light', ''],
  ['dark', '-dark'],
] as const;

/** The library, the picker at a reply box of X, and the sidebar beside it; light and dark. */
export async function photographReplying(page: Page, session: Session): Promise<void> {
  const { launched, playground, lang, now, folder } = session;
  const options = await openAt(launched, 'options.html#templates', now);
  await options.setViewport({ width: 1000, height: 760 });
  await takeStarters(options);
  await options.screenshot({ path: join(folder, `library.${lang}.png`) });
  await options.close();

  const { url, begin } = replyCases[0][1](playground);
  await page.goto(url.replace(/lang=\w+/, `lang=${lang}`));
  await page.bringToFront();
  await begin(page);
  await waitForChip(page);
  await page.screenshot({ path: join(folder, `coach.${lang}.png`) });
  const sidebar = await openAt(launched, 'sidepanel.html', now);
  await sidebar.setViewport({ width: 380, height: 900, deviceScaleFactor: 2 });
  await page.bringToFront();
  await pressPickKey(sidebar, page.url());
  await waitForPicker(page);
  for (const [value, suffix] of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.screenshot({ path: join(folder, `picker${suffix}.${lang}.png`) });
  }
  await page.keyboard.press('Escape');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await sidebar.bringToFront();
  await sidebar.waitForSelector('.reply-picker .hit');
  for (const [value, suffix] of schemes) {
    await sidebar.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await sidebar.screenshot({ path: join(folder, `sidebar${suffix}.${lang}.png`) });
  }
  await sidebar.$$eval('[role="tab"]', (tabs) => (tabs[1] as HTMLElement).click());
  await sidebar.waitForSelector('.waiting-row');
  await sidebar.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await sidebar.screenshot({ path: join(folder, `to-answer.${lang}.png`) });
  await sidebar.close();
}

/** Takes the starter replies in, as a person does. */
async function takeStarters(options: Page): Promise<void> {
  const press = async (selector: string): Promise<void> => {
    const button = await options.waitForSelector(selector);
    await button!.evaluate((one) => (one as HTMLElement).click());
  };
  await press('.library-acts button:nth-child(2)');
  await options.waitForSelector('.starter li');
  await press('.starter .button-primary');
  await waitUntil('the library', async () => (await options.$$('.template-row')).length > 10);
}
