import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  coachArea,
  waitForChip,
  waitForNoCoach,
  waitForNoPicker,
  waitForPicker,
} from '../support/coach';
import { setPlatformModes } from '../support/platform-modes';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';
import { editor, openPost, overlap, placesOn } from './x-editor';

describe.each(browsers)('the coach in %s', (_, launch) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 60 });
    page = await openPost(site);
  });
  afterAll(() => site?.close());

  test('comes with the first focus, beside the editor, and covers nothing that sends', async () => {
    expect(await coachArea(page)).toBeUndefined();
    await page.click(editor);
    const chip = await waitForChip(page);
    const { box, button } = await placesOn(page);
    expect(overlap(chip, box)).toBe(false);
    expect(overlap(chip, button)).toBe(false);
    expect(Math.abs(chip.top - box.bottom)).toBeLessThan(80);
  });

  test('leaves no trace that a page could read', async () => {
    const trace = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('div')].filter(
        (one) =>
          one.attributes.length === 0 && !one.firstChild && one.parentElement === document.body,
      );
      return {
        hosts: hosts.map(({ outerHTML, shadowRoot }) => [outerHTML, shadowRoot]),
        html: document.documentElement.outerHTML,
      };
    });
    expect(trace.hosts).toEqual([['<div></div>', null]]);
    expect(trace.html).not.toMatch(/-extension:\/\/|repartee/i);
  });

  test('follows the page when it is scrolled', async () => {
    const before = await waitForChip(page);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await waitUntil('the chip to follow', async () => {
      const now = await coachArea(page);
      return now !== undefined && Math.abs(now.top - (before.top - 60)) <= 4;
    });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitUntil('the chip to come back', async () => {
      return (await coachArea(page))?.top === before.top;
    });
  });

  test('and when something above it grows', async () => {
    const before = await waitForChip(page);
    await page.evaluate(() => {
      const spacer = document.createElement('p');
      spacer.id = 'spacer';
      spacer.style.height = '40px';
      document.querySelector('article')!.append(spacer);
    });
    await waitUntil('the chip to follow', async () => {
      const now = await coachArea(page);
      return now !== undefined && now.top > before.top + 8;
    });
    await page.evaluate(() => document.getElementById('spacer')!.remove());
    await waitUntil('the chip to come back', async () => {
      return (await coachArea(page))?.top === before.top;
    });
  });

  test('clicks that the page makes do nothing', async () => {
    const chip = await waitForChip(page);
    await page.evaluate(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const host = document.elementFromPoint(x, y)!;
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        const at = { clientX: x, clientY: y, bubbles: true, composed: true };
        host.dispatchEvent(new MouseEvent(type, at));
      }
    }, chip);
    expect((await waitForChip(page)).top).toBe(chip.top);
  });

  test('Tab goes where it always went', async () => {
    await page.focus(editor);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement!.attributes.length);
    expect(focused).toBeGreaterThan(0);
  });

  test('the chip opens it by a click of a person; Esc in the box takes the chip away', async () => {
    await page.click(editor);
    const { left, top, bottom } = await waitForChip(page);
    await page.mouse.click(left + 10, (top + bottom) / 2);
    await waitForPicker(page);
    await page.keyboard.press('Escape');
    await waitForNoPicker(page);
    await page.keyboard.press('Escape');
    await waitForNoCoach(page);
  });

  test('goes with the right to draw, and comes back with it', async () => {
    await setPlatformModes(site.view, { x: 'sidebar' });
    await page.reload();
    await page.waitForSelector(editor);
    await page.click(editor);
    // Where nothing is to be seen, nothing can be waited for: the next mode proves that it had its time.
    await setPlatformModes(site.view, { x: 'overlay' });
    await waitForChip(page);
    await setPlatformModes(site.view, { x: 'off' });
    await waitForNoCoach(page);
  });
});
