import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * What the coach covers on screen. All that is in it is in a closed root; but a page can tell where
 * the bare box is hit in which that lies.
 */
export function coachArea(page: Page): Promise<Area | undefined> {
  return page.evaluate(() => {
    // A method, because tsx gives functions names in a way that the page does not know.
    const coach = {
      isAt(x: number, y: number): boolean {
        const hit = document.elementFromPoint(x, y);
        // Badges are such boxes, too; they stand in their posts.
        if (hit?.localName !== 'div' || hit.parentElement !== document.body) return false;
        return hit.attributes.length === 0 && !hit.firstChild;
      },
    };
    const hits: { x: number; y: number }[] = [];
    // The chip is 28 px high, and more than twice as wide. Each look is a hit test of the browser.
    for (let y = 10; y < innerHeight; y += 24) {
      for (let x = 10; x < innerWidth; x += 56) if (coach.isAt(x, y)) hits.push({ x, y });
    }
    const byX = hits.toSorted((a, b) => a.x - b.x);
    const [top, bottom, left, right] = [hits[0], hits.at(-1), byX[0], byX.at(-1)];
    if (!top || !bottom || !left || !right) return undefined;
    const area = { left: left.x, right: right.x, top: top.y, bottom: bottom.y };
    while (coach.isAt(area.left - 1, left.y)) area.left--;
    while (coach.isAt(area.right + 1, right.y)) area.right++;
    while (coach.isAt(top.x, area.top - 1)) area.top--;
    while (coach.isAt(bottom.x, area.bottom + 1)) area.bottom++;
    return area;
  });
}

const isPicker = ({ top, bottom }: Area): boolean => bottom - top > 100;

/** Waits for the chip, and tells where it is. */
export async function waitForChip(page: Page): Promise<Area> {
  let area: Area | undefined;
  await waitUntil('the chip', async () => {
    area = await coachArea(page);
    return area !== undefined && !isPicker(area);
  });
  return area!;
}

/** Waits for the picker, and tells where it is. (The chip beside it counts, too.) */
export async function waitForPicker(page: Page): Promise<Area> {
  let area: Area | undefined;
  await waitUntil('the picker', async () => {
    area = await coachArea(page);
    return area !== undefined && isPicker(area);
  });
  return area!;
}

export async function waitForNoPicker(page: Page): Promise<void> {
  await waitUntil('the picker to close', async () => {
    const area = await coachArea(page);
    return !area || !isPicker(area);
  });
}

export async function waitForNoCoach(page: Page): Promise<void> {
  await waitUntil('the coach to go', async () => (await coachArea(page)) === undefined);
}

/**
 * Opens the picker in a tab, as the extension's key does: no driver can press that.
 * @returns ms until the page says that it is open
 */
export function pressPickKey(view: Page, url: string): Promise<number> {
  return view.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === address);
    if (tab?.id === undefined) throw new Error(`No tab shows ${address}.`);
    const start = performance.now();
    await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'pick', timestamp: Date.now() });
    return performance.now() - start;
  }, url);
}
