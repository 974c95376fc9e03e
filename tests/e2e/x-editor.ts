import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Area } from '../support/coach';
import { waitUntil } from '../support/wait-until';
import type { Site } from './site';

/** The editor below an opened post of X, and the button that sends what is in it. */
export const editor = '[data-testid="tweetTextarea_0"]';
const send = '[data-testid="tweetButtonInline"]';

/** The page of the first post, with the editor that answers it. */
export async function openPost(site: Site): Promise<Page> {
  const page = await site.open('/home?lang=en');
  const path = await page.evaluate(() =>
    document.querySelector('article a[href*="/status/"]:has(time)')!.getAttribute('href')!,
  );
  await page.goto(`https://x.com${path}?lang=en`);
  await page.waitForSelector(editor);
  await page.bringToFront();
  return page;
}

export function placesOn(page: Page): Promise<{ box: Area; button: Area }> {
  return page.evaluate(
    (at, sends) => {
      const of = (selector: string) => {
        const { left, right, top, bottom } = document
          .querySelector(selector)!
          .getBoundingClientRect();
        return { left, right, top, bottom };
      };
      return { box: of(at), button: of(sends) };
    },
    editor,
    send,
  );
}

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** What stands in the editor, line by line. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(
    (at) =>
      [...document.querySelectorAll(`${at} [data-block="true"]`)]
        .map((block) => block.textContent)
        .join('\n'),
    editor,
  );
}

export async function textIs(page: Page, expected: string): Promise<void> {
  let text = '';
  try {
    await waitUntil('the text', async () => (text = await textOf(page)) === expected);
  } catch {
    expect(text).toBe(expected);
  }
}

export async function empty(page: Page): Promise<void> {
  await page.click(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await textIs(page, '');
}
