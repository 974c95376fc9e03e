import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { launchChromium } from '@/tests/support/launch-chromium';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { waitUntil } from '@/tests/support/wait-until';
import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';

const posts = 100_000;
const snapshotsPerPost = 10;
const starts = 7;

/**
 * How long the popup takes to show figures when a year is stored. Each time the browser is started
 * anew: no process of the extension runs, and nothing of the database is in memory.
 */
export async function popup(extension: string): Promise<Measurement[]> {
  const folder = temporaryFolder();
  // No page of a site is opened: nobody listens on this port.
  const launch = () =>
    launchChromium({ extension, port: 9, userDataDir: join(folder.path, 'profile') });
  try {
    const seeding = await launch();
    const page = await seeding.extensionPage('manifest.json');
    await evaluate(page, `${await bundle('seed')}; bench.seed(${posts}, ${snapshotsPerPost})`);
    await seeding.close();

    const cold: number[] = [];
    const warm: number[] = [];
    for (let start = 0; start < starts; start++) {
      const launched = await launch();
      const open = async () =>
        timeToFigures(await launched.browser.newPage(), launched.extensionId);
      cold.push(await open());
      warm.push(await open());
      await launched.close();
    }
    return [
      {
        name: 'popup: figures, first opened',
        value: median(cold)!,
        unit: 'ms',
        bound: { atMost: 150 },
      },
      { name: 'popup: figures, opened again', value: median(warm)!, unit: 'ms' },
    ];
  } finally {
    folder.remove();
  }
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
