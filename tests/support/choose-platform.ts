import type { Page } from 'puppeteer-core';
import type { Platform } from '@/lib/model/platform';
import { waitUntil } from './wait-until';

/** Chooses the site whose figures the popup shows, as a person does. */
export async function choosePlatform(popup: Page, platform: Platform): Promise<void> {
  const choice = `input[type="radio"][value="${platform}"]`;
  await popup.waitForSelector(choice);
  await popup.$eval(choice, (input) => (input as HTMLInputElement).click());
  await waitUntil(`the popup to show ${platform}`, () =>
    popup.$eval(choice, (input) => (input as HTMLInputElement).checked),
  );
}
