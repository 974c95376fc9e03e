import { isDeepStrictEqual } from 'node:util';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Brand } from '@/lib/model/brand';
import { viewerHandle } from '../playground/feed/accounts';
import { putBrands } from '../support/brands';
import { setPlatformModes } from '../support/platform-modes';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';

/** The brand of the account that is signed in on the playground’s X, and one that is not there. */
const signedIn = brand('01K9A0000000000000000000A1', 'Maison Lumen', viewerHandle);
const other = brand('01K9A0000000000000000000B2', 'Atelier Nord', 'atelier_nord');

function brand(id: string, name: string, handle: string): Brand {
  const accounts = [{ platform: 'x' as const, handle }];
  return { id, name, colour: 'teal', accounts, updatedAt: 1, deleted: false };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where our line stands: the only box in the page’s body without a name. */
function line(page: Page): Promise<Box | undefined> {
  return page.evaluate(() => {
    const host = [...document.body.children].find(
      ({ localName, attributes }) => localName === 'div' && attributes.length === 0,
    );
    if (!host) return undefined;
    const { left, right, top, bottom } = host.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

/** Where it has come to rest: a press where it stood while it was laid out would miss. */
async function lineOn(page: Page): Promise<Box> {
  let box: Box | undefined;
  await waitUntil('the line on the wrong brand', async () => {
    const before = box;
    box = await line(page);
    return box !== undefined && box.bottom - box.top > 40 && isDeepStrictEqual(box, before);
  });
  return box!;
}

const gone = (page: Page) =>
  waitUntil('the line to go', async () => (await line(page)) === undefined);

function namesIn(node: SerializedAXNode | null): string[] {
  if (!node) return [];
  return [node.name ?? '', ...(node.children ?? []).flatMap(namesIn)];
}

describe.each(browsers)('signed in as another brand, in %s', (name, launch) => {
  let site: Site;
  const activeBrand = () =>
    site.view.evaluate(async () => (await chrome.storage.local.get('activeBrandId')).activeBrandId);
  const choose = (activeBrandId: string) =>
    site.view.evaluate((id) => chrome.storage.local.set({ activeBrandId: id }), activeBrandId);
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 100 });
    await site.view.waitForSelector('form button[type="submit"]');
    await putBrands(site.view, [signedIn, other]);
  });
  beforeEach(async () => {
    await setPlatformModes(site.view, {});
    await choose(other.id);
  });
  afterAll(() => site?.close());

  test('says so, in a corner, and switches with one click of a person', async () => {
    const page = await site.open('/home');
    const { left, right, top, bottom } = await lineOn(page);
    expect(left).toBeLessThan(40);
    expect(bottom).toBeLessThanOrEqual(900);
    expect(right - left).toBeLessThanOrEqual(300);
    expect(bottom - top).toBeLessThan(160);
    if (name === 'Chromium') {
      const names = namesIn(await page.accessibility.snapshot({ interestingOnly: false }));
      expect(names.join('\n')).toContain(
        `You are signed in as @${viewerHandle} (Maison Lumen); the active brand is Atelier Nord.`,
      );
    }
    const trace = await page.evaluate(() => {
      const host = document.body.lastElementChild!;
      host.dispatchEvent(new MouseEvent('click', { composed: true }));
      return { html: host.outerHTML, root: host.shadowRoot };
    });
    expect(trace).toEqual({ html: '<div></div>', root: null });
    expect(await activeBrand()).toBe(other.id);

    await page.mouse.click(left + 40, bottom - 26);
    await gone(page);
    await waitUntil('the brand to be switched', async () => (await activeBrand()) === signedIn.id);
    await page.close();
  });

  test('follows the active brand, and goes with the right to draw', async () => {
    await choose(signedIn.id);
    const page = await site.open('/home');
    expect(await line(page)).toBeUndefined();
    await choose(other.id);
    await lineOn(page);
    await setPlatformModes(site.view, { x: 'sidebar' });
    await gone(page);
    await setPlatformModes(site.view, { x: 'overlay' });
    await lineOn(page);
    await setPlatformModes(site.view, { x: 'off' });
    await gone(page);
    await page.close();
  });

  test('closed, it does not come back in this tab, but in others; by keyboard too', async () => {
    const page = await site.open('/home');
    const { right, top } = await lineOn(page);
    await page.mouse.click(right - 20, top + 20);
    await gone(page);
    expect(await activeBrand()).toBe(other.id);
    await page.reload();
    await page.waitForSelector('article[data-testid="tweet"]');
    // A line in another tab proves that this one had its time too.
    const another = await site.open('/home');
    await lineOn(another);
    await another.keyboard.press('Escape');
    await gone(another);
    await page.bringToFront();
    expect(await line(page)).toBeUndefined();
    await another.close();
    await page.close();
  });

  test('reached by keyboard, its keys stay its own', async () => {
    const page = await site.open('/home');
    await lineOn(page);
    await page.evaluate(() => {
      const counted = window as unknown as { keys: string[] };
      counted.keys = [];
      document.body.addEventListener('keydown', ({ key }) => counted.keys.push(key));
      // From the end of the page one Tab backwards leads to the cross, two to the switch.
      const end = document.body.appendChild(document.createElement('button'));
      end.focus();
    });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await gone(page);
    await waitUntil('the brand to be switched', async () => (await activeBrand()) === signedIn.id);
    const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    expect(keys).not.toContain('Enter');
    await page.close();
  });
});
