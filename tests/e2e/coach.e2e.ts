import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemplateUse } from '@/lib/model/template-use';
import {
  coachArea,
  pressPickKey,
  waitForChip,
  waitForNoCoach,
  waitForNoPicker,
  waitForPicker,
  type Area,
} from '../support/coach';
import { readTables } from '../support/database';
import { setPlatformModes } from '../support/platform-modes';
import { putTemplates, template } from '../support/templates';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';

const editor = '[data-testid="tweetTextarea_0"]';
const send = '[data-testid="tweetButtonInline"]';

const templates = [
  template(1, {
    title: 'Merci',
    shortcut: 'merci',
    versions: { en: ['Thank you for your message.'] },
  }),
  template(2, {
    title: 'Opening hours',
    shortcut: 'hours',
    versions: { en: ['We open at {{?Hour}} on {{?Day:Monday/Tuesday}}.'] },
  }),
  template(3, { title: 'Two lines', shortcut: 'two', versions: { en: ['First.\n\nSecond.'] } }),
];

describe.each(browsers)('the coach in %s', (_, launch) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 60 });
    await site.view.waitForSelector('form button[type="submit"]');
    await putTemplates(site.view, templates);
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

  test('a shortcut and Tab put the reply in its place', async () => {
    await page.click(editor);
    await page.keyboard.type('Hello, /merci');
    await page.keyboard.press('Tab');
    await textIs(page, 'Hello, Thank you for your message.');
    await page.keyboard.type(' Bye');
    await textIs(page, 'Hello, Thank you for your message. Bye');
    await waitUntil('the use to be remembered', async () => {
      const uses = (await readTables(site.view, ['uses']))['uses'] as TemplateUse[] | undefined;
      return uses?.some(({ templateId }) => templateId === templates[0]!.id) ?? false;
    });
  });

  test('the picker opens by key, asks what is missing, inserts, and gives the caret back', async () => {
    await empty(page);
    await page.keyboard.type('So: ');
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    await page.keyboard.type('opening hours');
    await page.keyboard.press('Enter'); // leads to what must be filled in
    await page.keyboard.type('9 h');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tu');
    await page.keyboard.press('Enter');
    await waitForNoPicker(page);
    await textIs(page, 'So: We open at 9 h on Tuesday.');
    await page.keyboard.type(' Bye');
    await textIs(page, 'So: We open at 9 h on Tuesday. Bye');
  });

  test('Esc gives the caret back to where it was', async () => {
    await empty(page);
    await page.keyboard.type('one three');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    await page.keyboard.type('xyz');
    await page.keyboard.press('Escape');
    await waitForNoPicker(page);
    await waitUntil('the focus to be back', () =>
      page.evaluate((at) => document.activeElement!.matches(at), editor),
    );
    await page.keyboard.type('two ');
    await textIs(page, 'one two three');
  });

  test('an unknown shortcut and Tab open the picker with it', async () => {
    await empty(page);
    await page.keyboard.type('/mer');
    await page.keyboard.press('Tab');
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    await textIs(page, 'Thank you for your message.');
  });

  test('Ctrl and Enter insert and stay; several lines arrive as they are', async () => {
    await empty(page);
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    await page.keyboard.type('two');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await textIs(page, 'First.\n\nSecond.');
    await waitForPicker(page);
    await page.keyboard.press('Escape');
    await waitForNoPicker(page);
  });

  test('keys that are pressed in the picker do not reach the site', async () => {
    await page.evaluate(() => {
      const counted = window as unknown as { keys: string[] };
      counted.keys = [];
      for (const target of [document, document.body]) {
        for (const type of ['keydown', 'keyup', 'keypress']) {
          target.addEventListener(
            type,
            (event) => counted.keys.push((event as KeyboardEvent).key),
            {
              capture: true,
            },
          );
        }
      }
    });
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    await page.keyboard.type('jkl');
    await page.keyboard.press('Escape');
    await waitForNoPicker(page);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  test('a press outside closes the picker', async () => {
    await page.click(editor);
    await waitForChip(page);
    await pressPickKey(site.view, page.url());
    const { right, bottom } = await waitForPicker(page);
    await page.mouse.click(right + 20, bottom + 10);
    await waitForNoPicker(page);
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

/** The page of the first post, with the editor that answers it. */
async function openPost(site: Site): Promise<Page> {
  const page = await site.open('/home?lang=en');
  const path = await page.evaluate(() =>
    document.querySelector('article a[href*="/status/"]:has(time)')!.getAttribute('href')!,
  );
  await page.goto(`https://x.com${path}?lang=en`);
  await page.waitForSelector(editor);
  await page.bringToFront();
  return page;
}

function placesOn(page: Page): Promise<{ box: Area; button: Area }> {
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

function overlap(a: Area, b: Area): boolean {
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

async function textIs(page: Page, expected: string): Promise<void> {
  let text = '';
  try {
    await waitUntil('the text', async () => (text = await textOf(page)) === expected);
  } catch {
    expect(text).toBe(expected);
  }
}

async function empty(page: Page): Promise<void> {
  await page.click(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await textIs(page, '');
}
