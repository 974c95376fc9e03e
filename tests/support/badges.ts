import type { Page } from 'puppeteer-core';

/** Our box in an article of the playground: the only child without a class. */
const badgeBox = ':scope > div:not([class])';
import { waitUntil } from './wait-until';

/**
 * Waits until each post of an account that is whole on screen carries a badge, and at least one
 * does. Their figures are in closed shadow roots; the page sees a bare box with its place.
 */
export async function waitForBadges(page: Page, handle: string): Promise<void> {
  await waitUntil(`the badges on the posts of @${handle}`, () =>
    page.evaluate(
      (author, badge) => {
        const own = [...document.querySelectorAll('article')].filter((post) => {
          const { top, bottom } = post.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && post.querySelector(`a[href="/${author}"]`);
        });
        return own.length > 0 && own.every((post) => post.querySelector(badge));
      },
      handle,
      badgeBox,
    ),
  );
}

/**
 * Waits until a badge is on screen, on any of the sites: our box is the only one in a page without
 * an attribute and without content that is taken out of the flow.
 */
export async function waitForAnyBadge(page: Page): Promise<void> {
  await waitUntil(`a badge on ${page.url()}`, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('div:empty')].some((box) => {
        const { top, bottom, height } = box.getBoundingClientRect();
        const isOurs = box.attributes.length === 0 && getComputedStyle(box).position === 'absolute';
        return isOurs && height > 0 && top >= 0 && bottom <= innerHeight;
      }),
    ),
  );
}
