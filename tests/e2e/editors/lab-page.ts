import type { KeyInput, Page } from 'puppeteer-core';
import type { EditorName } from '@/tests/playground/lab/editors';
import type { Look, OpenOptions } from '@/tests/playground/lab/handle';
import type { Trouble } from '@/tests/playground/lab/trouble';
import type { Launched } from '@/tests/support/launched';
import { waitUntil } from '@/tests/support/wait-until';
import type { Insertion, Wish } from '../inside/inserter';

/** A page with one editor in it, and our inserter beside it where the page does not see it. */
export interface LabPage {
  page: Page;
  /** An editor in the place of the former one, with the focus in it. */
  open(name: EditorName, options?: OpenOptions): Promise<void>;
  /** Lets the page do what it does after some frames, such as putting the caret somewhere. */
  settle(): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: KeyInput[]): Promise<void>;
  /** What comes next is undone by itself, as after a pause. */
  pause(): Promise<void>;
  look(): Promise<Look>;
  openPicker(): Promise<void>;
  insert(wish: Wish): Promise<Insertion>;
  /** Has the editor insert it by its own means, in the world of the page. */
  writeInPage(text: string): Promise<boolean>;
  trouble(kind: Trouble): Promise<void>;
  /** From now on the page lets everything happen. */
  endTrouble(): Promise<void>;
  /** What a person gets who pastes. */
  clipboard(): Promise<string>;
}

/**
 * Opens the lab under the host of a site.
 *
 * @param view a page of the extension, which may run scripts in the pages of the sites
 * @param script the bundle of `inside/inserter.ts`
 */
export async function openLab(
  { browser }: Launched,
  view: Page,
  host: string,
  script: string,
): Promise<LabPage> {
  const url = `https://${host}/_lab/`;
  const page = await browser.newPage();
  await page.goto(url);
  const tabId = await view.evaluate(
    async (address) => (await chrome.tabs.query({ url: address }))[0]!.id!,
    url,
  );
  // As source text, since the build has no file of the tests in it.
  await view.evaluate(`chrome.scripting.executeScript({
    target: { tabId: ${tabId} },
    func: () => { ${script}; globalThis.inserter = inserter; },
  }).then(() => undefined)`);
  const inside = async (call: string): Promise<unknown> => {
    const told = (await view.evaluate(`chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: async () => JSON.stringify(await globalThis.inserter.${call}),
    }).then(([told]) => told.result)`)) as string | undefined;
    return told === undefined ? undefined : (JSON.parse(told) as unknown);
  };

  return {
    page,
    open: (name, options) =>
      page.evaluate(
        (editor, how) => {
          window.lab.open(editor, how);
          window.lab.focus();
        },
        name,
        options,
      ),
    settle: () => page.evaluate(framesOf, 3),
    type: (text) => page.keyboard.type(text),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    async pause() {
      await page.evaluate(framesOf, 2);
      await page.evaluate(() => window.lab.pause());
    },
    look: () => page.evaluate(() => window.lab.look()),
    openPicker: async () => void (await inside('openPicker() ?? null')),
    insert: async (wish) => (await inside(`insert(${JSON.stringify(wish)})`)) as Insertion,
    writeInPage: async (text) => (await inside(`writeInPage(${JSON.stringify(text)})`)) as boolean,
    trouble: (kind) => page.evaluate((name) => window.lab.trouble(name), kind),
    endTrouble: () => page.evaluate(() => window.lab.endTrouble()),
    clipboard: () => pasted(page),
  };
}

/** Runs in the page. */
async function framesOf(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function pasted(page: Page): Promise<string> {
  const read = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#elsewhere')!.value);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#elsewhere')!;
    field.value = '';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await waitUntil('the clipboard', async () => (await read()) !== '', { timeoutMs: 3000 });
  return read();
}
