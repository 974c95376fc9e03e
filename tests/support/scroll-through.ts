import type { Page } from 'puppeteer-core';

/** A post counts as seen after 300 ms on screen; a little more lets the page draw it first. */
const lookMs = 400;

/** Lets what is on screen be seen: waits as a reading person does, and for a frame to be drawn. */
export async function look(page: Page): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(resolve), ms);
      }),
    lookMs,
  );
}

/**
 * Scrolls a page down from where it is, half a window at a time, and looks at each stop.
 * @param stops how many at most; without it, to the end, also of a page that grows meanwhile
 * @param box selector of what scrolls, where that is not the page itself
 */
export async function scrollThrough(
  page: Page,
  { stops = Infinity, box = 'html' }: { stops?: number; box?: string } = {},
): Promise<void> {
  await look(page);
  for (let stop = 1; stop < stops; stop += 1) {
    const moved = await page.evaluate((selector) => {
      const scrolled = document.querySelector(selector);
      if (!scrolled) throw new Error(`Nothing here is ${selector}.`);
      const before = scrolled.scrollTop;
      scrolled.scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      return scrolled.scrollTop > before;
    }, box);
    if (!moved) return;
    await look(page);
  }
}

/** Scrolls back to the top at once. */
export async function scrollToTop(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
