import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { bundleScript } from '../support/bundle';
import type { Launched } from '../support/launched';
import { waitUntil } from '../support/wait-until';

interface Told {
  what: string;
  target?: ReplyTarget;
}

/** A page whose boxes are watched, by our code alone. */
export interface BoxPage {
  page: Page;
  /** Begins to watch; what was pressed before is not known. */
  watch(): Promise<void>;
  told(): Promise<Told[]>;
  /** Waits until this is the last that was told. */
  last(what: string, target?: Partial<ReplyTarget>): Promise<Told>;
  /** Presses the n-th element that a selector finds. */
  press(selector: string, index?: number): Promise<void>;
}

/** The code of `inside/composers.ts`, for pages that cannot import it. */
export function boxScript(): Promise<string> {
  return bundleScript(join(import.meta.dirname, 'inside', 'composers.ts'), 'boxes');
}

export async function openBoxPage(
  { browser }: Launched,
  script: string,
  url: string,
  { late = false }: { late?: boolean } = {},
): Promise<BoxPage> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const opened: BoxPage = {
    page,
    async watch() {
      await page.evaluate(`${script}; globalThis.boxes = boxes; boxes.watchBoxes()`);
    },
    async told() {
      return JSON.parse((await page.evaluate('boxes.toldOfBoxes()')) as string) as Told[];
    },
    async last(what, target = {}) {
      let last: Told | undefined;
      const isTold = async (): Promise<boolean> => {
        last = (await opened.told()).at(-1);
        const told = last?.target ?? {};
        const isTarget = Object.entries(target).every(([name, value]) =>
          Object.is((told as Record<string, unknown>)[name], value),
        );
        return last?.what === what && isTarget;
      };
      try {
        await waitUntil(`“${what}” to be told`, isTold, { timeoutMs: 8000 });
      } catch (cause) {
        const wanted = JSON.stringify({ what, target });
        throw new Error(`Expected ${wanted}, got ${JSON.stringify(last)}.`, { cause });
      }
      return last!;
    },
    async press(selector, index = 0) {
      await waitUntil(`${index + 1} × ${selector}`, async () => {
        return (await page.$$(selector)).length > index;
      });
      const element = (await page.$$(selector))[index]!;
      await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await element.click();
    },
  };
  if (!late) await opened.watch();
  return opened;
}
