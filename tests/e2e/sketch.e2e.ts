import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './cases';
import { openSite, type Site } from './site';

describe.each(browsers)('a sketch of a page in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 100 });
  });
  afterAll(() => site?.close());

  /** What the script gives back that the popup runs in the tab in front. */
  const sketch = (path: string) =>
    site.view.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        files: ['/sketch.js'],
      });
      return injected!.result;
    }, `https://x.com${path}`);

  test('shows how the page is built, and nothing that it says', async () => {
    const page = await site.open('/maison_lumen');
    const text = await sketch('/maison_lumen');
    await page.close();
    expect(text).toEqual(expect.any(String));
    const lines = (text as string).split('\n');
    expect(lines[0]).toBe('x, page /x');
    expect(text).toContain('data-testid="tweetText"');
    expect(text).toMatch(/a href="\/x\/status\/0000"/);
    expect(text).not.toMatch(/maison|lumen|camille/i);
    expect((text as string).replaceAll(/\bh[1-6]\b/g, '')).not.toMatch(/[1-9]/);
    expect((text as string).length).toBeLessThanOrEqual(200_010);
  });

  test('of private messages there is none', async () => {
    const page = await site.launched.browser.newPage();
    await page.goto('https://x.com/messages/1-2');
    expect(await sketch('/messages/1-2')).toBeNull();
    await page.close();
  });
});
