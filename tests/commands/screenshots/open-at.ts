import type { Page } from 'puppeteer-core';
import { setPageClock } from '@/tests/support/clock';
import type { LaunchedChromium } from '@/tests/support/launched';

/** Opens a page of the extension at an instant, epoch ms. */
export async function openAt(launched: LaunchedChromium, path: string, now: number): Promise<Page> {
  const page = await launched.extensionPage(path);
  await setPageClock(page, now);
  await page.reload();
  return page;
}
