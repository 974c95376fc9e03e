import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { figures } from '@/tests/playground/feed/figures';
import { stored } from '@/tests/support/stored';
import { waitUntil } from '@/tests/support/wait-until';
import type { Measurement } from './benchmark';
import { withNothingInstalled } from './nothing-installed';
import { ourScripts } from './our-scripts';
import { scrollToEnd } from './scroll-to-end';
import { trace } from './trace';
import { withSite } from './with-site';

/** A tall window: the feed is read to its end in a minute. */
const height = 6000;
const rounds = 3;

interface Run {
  /** Seconds of the page’s main thread in scripts, of the page and of extensions. */
  script: number;
  /** MB of the page’s heap after its garbage was collected. */
  heap: number;
}

/** What the extension costs while the feed of 2,000 posts is scrolled to its end. */
export async function scroll(extension: string): Promise<Measurement[]> {
  const without: Run[] = [];
  const withOurs: Run[] = [];
  await withNothingInstalled(async (nothing) => {
    // In turn, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      without.push(await scrolled(nothing, { captures: false }));
      withOurs.push(await scrolled(extension, { captures: true }));
    }
  });
  const middle = (runs: readonly Run[], key: keyof Run) => median(runs.map((run) => run[key]))!;
  return [
    {
      name: 'scroll: scripting, with ÷ without',
      value: middle(withOurs, 'script') / middle(without, 'script'),
      unit: '×',
      bound: { atMost: 1.05 },
    },
    {
      name: 'scroll: heap growth of the page',
      value: middle(withOurs, 'heap') - middle(without, 'heap'),
      unit: 'MB',
      bound: { atMost: 10 },
    },
    {
      name: 'scroll: longest task of ours',
      value: await longestCall(extension),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}

/** @throws when posts were not captured: nothing would have been measured */
async function scrolled(extension: string, { captures }: { captures: boolean }): Promise<Run> {
  return withSite({ extension, height }, async ({ browser, playground, extensionPage }) => {
    const view = await extensionPage('manifest.json');
    const page = await openFeed(await browser.newPage());
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await scrollToEnd(page);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    if (captures) {
      const { organic } = figures(playground.feed);
      await waitUntil('all posts in the database', async () => {
        const keys = new Set((await stored(view, 'posts')).map(({ key }) => key));
        return organic.every((id) => keys.has(`x:${id}`));
      });
    }
    return { script: metric('ScriptDuration'), heap: metric('JSHeapUsedSize') / 1e6 };
  });
}

/** Measured apart and on a shorter feed, because recording a trace is work too. */
async function longestCall(extension: string): Promise<number> {
  return withSite({ extension, height, feed: { count: 400 } }, async ({ browser, extensionId }) => {
    const page = await openFeed(await browser.newPage());
    const calls = ourScripts(await trace(page, () => scrollToEnd(page)), extensionId);
    if (calls.length === 0) throw new Error('The extension did not run in the page.');
    return Math.max(...calls.map(({ dur }) => dur / 1000));
  });
}

async function openFeed(page: Page): Promise<Page> {
  await page.goto('https://x.com/home');
  await page.waitForSelector('article');
  await page.bringToFront();
  return page;
}
