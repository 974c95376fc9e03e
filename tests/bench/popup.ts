import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { launchChromium } from '@/tests/support/launch-chromium';
import type { LaunchedChromium } from '@/tests/support/launched';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { waitUntil } from '@/tests/support/wait-until';
import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';

const posts = 100_000;
const snapshotsPerPost = 10;
/** Posts stored by one call to the page, which must not take minutes. */
const part = 5000;
const openings = 7;
/** The browser closes a database a few seconds after its last user has left. */
const databaseClosesMs = 5000;

/**
 * How long the popup takes to show figures when a year is stored: after a pause, when the database
 * must be opened first, and again while it is open.
 */
export async function popup(extension: string): Promise<Measurement[]> {
  const folder = temporaryFolder();
  try {
    // No page of a site is opened: nobody listens on this port.
    const options = { extension, port: 9, userDataDir: join(folder.path, 'profile') };
    await seed(await launchChromium(options));
    const launched = await launchChromium(options);
    const open = async (): Promise<number> => {
      const page = await launched.browser.newPage();
      const ms = await timeToFigures(page, launched.extensionId);
      await page.close();
      return ms;
    };
    // The first one also waits for the rest of the browser, which has just been started.
    await open();
    const afterPause: number[] = [];
    const again: number[] = [];
    for (let opening = 0; opening < openings; opening++) {
      await setTimeout(databaseClosesMs);
      afterPause.push(await open());
      again.push(await open());
    }
    await launched.close();
    return [
      {
        name: 'popup: figures, after a pause',
        value: median(afterPause)!,
        unit: 'ms',
        bound: { atMost: 150 },
      },
      { name: 'popup: figures, opened again', value: median(again)!, unit: 'ms' },
    ];
  } finally {
    folder.remove();
  }
}

/** Fills the database of a profile and ends the browser, so that all of it is on the disk. */
async function seed({ extensionPage, close }: LaunchedChromium): Promise<void> {
  const page = await extensionPage('manifest.json');
  const now = Date.now();
  await evaluate(page, `${await bundle('seed')}; bench.seedBrand(${now})`);
  for (let from = 0; from < posts; from += part) {
    const range = JSON.stringify({ from, to: from + part, of: posts, looks: snapshotsPerPost });
    await evaluate(page, `bench.seedPosts(${range}, ${now})`);
  }
  await close();
}

/** @returns ms from the click to the frame in which the figures are */
async function timeToFigures(page: Page, extensionId: string): Promise<number> {
  await page.evaluateOnNewDocument(watchFigures);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  let drawnAt = 0;
  await waitUntil('the figures of the popup', async () => {
    drawnAt = await page.evaluate(() => Number(document.documentElement.dataset['drawnAt'] ?? 0));
    return drawnAt > 0;
  });
  return drawnAt;
}

/** Runs in the popup: notes when all figures of the week have a number and were drawn. */
function watchFigures(): void {
  new MutationObserver((_, observer) => {
    const figures = [...document.querySelectorAll<HTMLElement>('[data-figure] .figure-value')];
    if (figures.length < 3 || !figures.every((figure) => /\d/.test(figure.textContent))) return;
    observer.disconnect();
    // After the next frame, a message is handled when that frame was drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        document.documentElement.dataset['drawnAt'] = String(performance.now());
      });
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
