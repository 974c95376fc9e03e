import type { Page } from 'puppeteer-core';

/**
 * Scrolls a page to its end, a little with each frame, as a thumb or a wheel does. Every post stays
 * in the window for at least 0.6 s, so that it counts as seen, on a slow machine as on a fast one.
 *
 * @param box selector of what scrolls
 */
export async function scrollToEnd(page: Page, box = 'html'): Promise<void> {
  await page.evaluate(async (selector) => {
    const scrolled = document.querySelector(selector);
    if (!scrolled) throw new Error(`Nothing here is ${selector}.`);
    const pxPerMs = innerHeight / 600;
    let before = await new Promise(requestAnimationFrame);
    for (let still = 0; still < 60;) {
      const at = await new Promise(requestAnimationFrame);
      const from = scrolled.scrollTop;
      const step = Math.min(pxPerMs * (at - before), innerHeight / 12);
      before = at;
      scrolled.scrollBy({ top: step, behavior: 'instant' });
      still = scrolled.scrollTop > from ? 0 : still + 1;
    }
  }, box);
}
