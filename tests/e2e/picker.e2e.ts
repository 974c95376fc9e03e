import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemplateUse } from '@/lib/model/template-use';
import { pressPickKey, waitForChip, waitForNoPicker, waitForPicker } from '../support/coach';
import { readTables } from '../support/database';
import { putTemplates, template } from '../support/templates';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';
import { editor, empty, openPost, textIs } from './x-editor';

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

describe.each(browsers)('the picker in %s', (_, launch) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 60 });
    await site.view.waitForSelector('form button[type="submit"]');
    await putTemplates(site.view, templates);
    page = await openPost(site);
    await page.click(editor);
    await waitForChip(page);
  });
  afterAll(() => site?.close());

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

  test('the page finds no way into the open picker by its selection', async () => {
    await empty(page);
    await page.keyboard.type('one');
    await pressPickKey(site.view, page.url());
    await waitForPicker(page);
    const isInClosedRoot = () =>
      page.evaluate(() => document.getSelection()?.focusNode?.getRootNode() instanceof ShadowRoot);
    expect(await isInClosedRoot()).toBe(false);
    await page.keyboard.type('opening hours');
    await page.keyboard.press('Tab');
    expect(await isInClosedRoot()).toBe(false);
    await page.keyboard.press('Escape');
    await waitForNoPicker(page);
    await page.keyboard.type(' two');
    await textIs(page, 'one two');
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
});
