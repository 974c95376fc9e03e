import type { Page } from 'puppeteer-core';

/** Keys of the posts of which at least half, or half the window, is on screen now. */
export function displayed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((post) => {
      const { top, bottom, height } = post.getBoundingClientRect();
      const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
      const link = post.querySelector('a[href*="/status/"]:has(time)');
      const id = /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
      return id && visible >= Math.min(height, innerHeight) / 2 ? [`x:${id}`] : [];
    }),
  );
}
