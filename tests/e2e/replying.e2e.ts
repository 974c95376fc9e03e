import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '@/lib/model/reply';
import type { TemplateUse } from '@/lib/model/template-use';
import { pressPickKey, waitForChip, waitForNoPicker, waitForPicker } from '../support/coach';
import { readTables } from '../support/database';
import { setUpDemoBrand } from '../support/demo-brand';
import { putTemplates, template } from '../support/templates';
import { waitUntil } from '../support/wait-until';
import { startPlayground, type Playground } from '../playground/server';
import type { Launched } from '../support/launched';
import { browsers } from './cases';
import { replyCases } from './reply-cases';

const both = (text: string) => ({ fr: [text], en: [text] });
const templates = [
  template(1, { title: 'Merci', situation: 'praise', versions: both('Merci beaucoup.') }),
  template(2, {
    title: 'Horaires',
    situation: 'question',
    versions: both('Bonjour, nous ouvrons à {{?Heure}}.'),
  }),
  template(3, { title: 'Pardon', situation: 'complaint', versions: both('Nous sommes désolés.') }),
];
const answer = 'Bonjour, nous ouvrons à 9 h.';

/** What stands in the box in focus. */
function boxText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.activeElement as HTMLElement & { value?: string };
    return box.value ?? box.textContent ?? '';
  });
}

/** What the sidebar says of what was answered. */
async function coverage(sidebar: Page): Promise<string> {
  return sidebar.evaluate(() => {
    document.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click();
    return document.querySelector('[data-figure="coverage"] p')?.textContent ?? '';
  });
}

describe.each(browsers)('a whole reply in %s', (_, launch) => {
  let playground: Playground;
  let launched: Launched;
  let view: Page;
  let sidebar: Page;
  let answered = 0;
  const rows = async <T>(table: string): Promise<T[]> =>
    ((await readTables(view, [table]))[table] ?? []) as T[];

  beforeAll(async () => {
    playground = await startPlayground({ now: Date.now(), count: 400, signedIn: 'brand' });
    launched = await launch({ port: playground.port, height: 1200 });
    await setUpDemoBrand(launched, ['x', 'linkedin', 'instagram']);
    view = await launched.extensionPage('options.html');
    await putTemplates(view, templates);
    sidebar = await launched.extensionPage('sidepanel.html');
  }, 240_000);
  afterAll(async () => {
    await launched?.close();
    await playground?.close();
  });

  test.each(replyCases)(
    'on %s, from the comment to the figures',
    async (_name, make) => {
      const { url, keyEnds, show, begin, send } = make(playground);
      const page = await launched.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await show(page);
      const row = async (): Promise<Reply | undefined> =>
        (await rows<Reply>('replies')).find(({ id }) => id.endsWith(keyEnds));
      await waitUntil('the comment to wait for an answer', async () => (await row())?.open === 1);
      expect((await row())!.situation).toBe('question');

      await begin(page);
      await waitForChip(page);
      // Some sites say whom a box answers a moment after it has the focus.
      await waitUntil('what is answered to be known', async () => {
        const targets = await view.evaluate(async () => {
          const kept = await chrome.storage.session.get();
          return Object.values(kept) as { target?: { key?: string } }[];
        });
        return targets.some(({ target }) => target?.key?.endsWith(keyEnds));
      });
      const before = await boxText(page);
      await pressPickKey(view, page.url());
      await waitForPicker(page);
      // What the comment calls for is suggested first; it leads to what must be filled in.
      await page.keyboard.press('Enter');
      await page.keyboard.type('9 h');
      await page.keyboard.press('Enter');
      await waitForNoPicker(page);
      await waitUntil('the answer in the box', async () => (await boxText(page)).includes(answer));
      // A name that the site put there stays.
      expect((await boxText(page)).startsWith(before.trim())).toBe(true);
      await waitUntil('the use to be noted', async () => {
        const uses = await rows<TemplateUse>('uses');
        return uses.some(({ targetKey, text }) => targetKey?.endsWith(keyEnds) && text === answer);
      });
      expect((await row())!.open).toBe(1); // nothing was sent by us

      await (await page.waitForSelector(send))!.click();
      await waitUntil('the answer to be recognised', async () => (await row())?.open === 0);
      const { replyKey, repliedAt, askedAt } = (await row())!;
      expect(replyKey).toBeDefined();
      expect(repliedAt! - askedAt).toBeGreaterThan(0);
      answered += 1;
      await waitUntil('the answer to count', async () => {
        const figure = await coverage(sidebar);
        return figure.startsWith(`Answered in 30 days: `) && figure.includes(`(${answered} of `);
      });
      await page.close();
    },
    120_000,
  );
});
