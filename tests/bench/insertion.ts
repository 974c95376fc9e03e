import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/tests/support/wait-until';

/** To be called before the page is opened: afterwards, our scripts hear keys before the page does. */
export async function watchInsertions(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watchEnter);
}

/** @returns ms from Enter in the picker until the picker has closed, the reply read back */
export async function timeInsertion(page: Page): Promise<number> {
  await page.keyboard.press('Enter');
  let took: string | undefined;
  await waitUntil('the reply to be inserted', async () => {
    took = await page.evaluate(() => document.documentElement.dataset['inserted']);
    return took !== undefined;
  });
  await page.evaluate(() => delete document.documentElement.dataset['inserted']);
  return Number(took);
}

/** Runs in the page. The picker is where our bare box is hit, some way below or above the editor. */
function watchEnter(): void {
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return;
      const start = performance.now();
      const editor = document.querySelector('[data-testid^="tweetTextarea_"]')!;
      const { left, top, bottom } = editor.getBoundingClientRect();
      const look = {
        again() {
          const isOpen = [top - 60, bottom + 60].some((y) => {
            const hit = document.elementFromPoint(left + 60, y);
            return hit?.localName === 'div' && hit.attributes.length === 0 && !hit.firstChild;
          });
          if (isOpen) requestAnimationFrame(look.again);
          else document.documentElement.dataset['inserted'] = String(performance.now() - start);
        },
      };
      look.again();
    },
    { capture: true },
  );
}
