import type { Page } from 'puppeteer-core';
import { platforms } from '@/lib/platforms/registry';
import { look } from '@/tests/support/scroll-through';

/** What holds a post, a comment or a profile, on any of the sites. */
const pieces = [
  ...platforms.flatMap(({ items, accounts }) => [
    ...items.flatMap(({ root }) => root.map(({ at }) => at)),
    ...accounts.flatMap(({ root }) => root),
  ]),
  'article, [role="article"], [data-urn], [data-id^="urn:li:"], [componentkey]',
].join();

/**
 * Displays all that a page holds, as a person does who misses nothing: from top to bottom, then
 * the boxes that scroll by themselves, then each post once more. Saved pages have lost their style
 * sheets, so that posts may lie anywhere, and far from each other.
 */
export async function showEverything(page: Page): Promise<void> {
  await look(page);
  while (await scrollOn(page)) await lookAtPieces(page);
  while (await scrollInnerBoxes(page)) await lookAtPieces(page);
  const count = await page.evaluate((all) => document.querySelectorAll(all).length, pieces);
  for (let index = 0; index < count; index += 1)
    if (await scrollToPiece(page, index)) await look(page);
}

/** Stays where there is something to see; a stretch without any is passed over. */
async function lookAtPieces(page: Page): Promise<void> {
  const any = await page.evaluate((all) => {
    for (const piece of document.querySelectorAll(all)) {
      const { top, bottom } = piece.getBoundingClientRect();
      if (top < innerHeight && bottom > 0) return true;
    }
    return false;
  }, pieces);
  if (any) await look(page);
}

/** @returns false when the end of the page was reached before */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const before = scrollY;
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    return scrollY > before;
  });
}

/** @returns false for a piece within another one: it comes into view with that */
function scrollToPiece(page: Page, index: number): Promise<boolean> {
  return page.evaluate(
    (all, nth) => {
      const piece = document.querySelectorAll(all)[nth];
      if (!piece || piece.parentElement?.closest(all)) return false;
      piece.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    },
    pieces,
    index,
  );
}

/** Scrolls each box that scrolls by itself by half its height; false when all are at their end. */
function scrollInnerBoxes(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let moved = false;
    for (const box of document.querySelectorAll('body *')) {
      if (box.scrollHeight <= box.clientHeight + 1) continue;
      if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
      const before = box.scrollTop;
      box.scrollBy({ top: Math.max(box.clientHeight / 2, 1), behavior: 'instant' });
      moved ||= box.scrollTop > before;
    }
    return moved;
  });
}
