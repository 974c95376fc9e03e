import type { ConsoleMessage } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlayground } from '../playground/server';
import type { Launched } from '../support/launched';
import { look } from '../support/scroll-through';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';

const url = 'https://x.com/home';
const fixture = readFileSync('lib/platforms/x/fixtures/hostile.html', 'utf8');
const good = readFileSync('lib/platforms/x/fixtures/status.html', 'utf8');

/** Cells one below the other, as a style sheet would put them; one post holds 5 MB of text. */
const html = `<!doctype html><title>hostile</title><link rel="icon" href="data:," />${[
  fixture,
  good,
]
  .join('\n')
  .replaceAll('position: absolute', 'position: static')
  .replaceAll('<script>alert(2)</script>', '<script>window.ran = true</script>')
  .replace('Et la mienne ?', 'x '.repeat(2_500_000))}`;

describe.each(browsers)('a hostile page in %s', (_, launch) => {
  let playground: Awaited<ReturnType<typeof startPlayground>>;
  let launched: Launched;
  beforeAll(async () => {
    playground = await startPlayground({
      now: Date.now(),
      count: 20,
      pages: new Map([[url, { html }]]),
    });
    launched = await launch({ port: playground.port, height: 3000 });
  });
  afterAll(async () => {
    await launched?.close();
    await playground?.close();
  });

  test('throws nothing into the page, stores nothing wrong, and stays quick', async () => {
    const view = await launched.extensionPage('options.html');
    const page = await launched.browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(url);
    await page.bringToFront();
    await look(page);
    const byAuthor = async () =>
      new Map((await stored(view, 'posts')).map((post) => [post.authorHandle, post]));
    await waitUntil('the first screen', async () => (await byAuthor()).has('__proto__'));
    await page.evaluate(() => document.querySelector('a[href="/paul_v"]')!.scrollIntoView());
    await waitUntil('the post of 5 MB', async () => (await byAuthor()).has('paul_v'));
    const posts = await byAuthor();
    expect(posts.get('paul_v')).toMatchObject({ textComplete: false, metrics: { likes: 0 } });
    expect(posts.get('paul_v')!.text!.length).toBeLessThanOrEqual(100_000);
    expect(posts.get('__proto__')).toMatchObject({ metrics: {} });
    expect(posts.get('outer')).toMatchObject({ text: 'Outer text', metrics: { likes: 3 } });
    expect(posts.has('inner')).toBe(false);
    expect(posts.has('letters')).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('a message that the page forges changes nothing', async () => {
    const view = await launched.extensionPage('options.html');
    const page = await launched.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await look(page);
    const before = await stored(view, 'posts');
    const reach = await page.evaluate(() => {
      const forged = {
        type: 'capture',
        data: { posts: [{ key: 'x:1', platform: 'x' }], accounts: [] },
      };
      window.postMessage(forged, '*');
      document.dispatchEvent(new CustomEvent('capture', { detail: forged }));
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      return typeof (chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage);
    });
    expect(reach).toBe('undefined');
    await look(page);
    const keys = (rows: typeof before) =>
      rows.map(({ key, metrics }) => JSON.stringify([key, metrics])).toSorted();
    expect(keys(await stored(view, 'posts'))).toEqual(keys(before));
  });
});
