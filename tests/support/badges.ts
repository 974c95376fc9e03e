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
