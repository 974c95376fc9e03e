import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { stored } from '@/tests/support/stored';
import { waitUntil } from '@/tests/support/wait-until';
import type { Measurement } from './benchmark';
import { withNothingInstalled } from './nothing-installed';
import { ourScripts } from './our-scripts';
import { scrollToEnd } from './scroll-to-end';
import { benchSites, switchOn, type BenchSite } from './sites';
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

/** What the extension costs while the feed of each site is scrolled to its end. */
export async function scroll(extension: string): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const site of benchSites) measurements.push(...(await scrollOf(site, extension)));
  return measurements;
}

async function scrollOf(site: BenchSite, extension: string): Promise<Measurement[]> {
  const without: Run[] = [];
  const withOurs: Run[] = [];
  await withNothingInstalled(async (nothing) => {
    // In turn, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      without.push(await scrolled(site, nothing, { captures: false }));
      withOurs.push(await scrolled(site, extension, { captures: true }));
    }
  });
  const middle = (runs: readonly Run[], key: keyof Run) => median(runs.map((run) => run[key]))!;
  return [
    {
      name: `scroll: scripting on ${site.id}, with ÷ without`,
      value: middle(withOurs, 'script') / middle(without, 'script'),
      unit: '×',
      bound: { atMost: 1.05 },
    },
    {
      name: `scroll: heap growth of ${site.id}`,
      value: middle(withOurs, 'heap') - middle(without, 'heap'),
      unit: 'MB',
      bound: { atMost: 10 },
    },
    {
      name: `scroll: longest task of ours on ${site.id}`,
      value: await longestCall(site, extension),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}

const feedOf = ({ id, count }: BenchSite, most = count) =>
  id === 'x'
    ? { count: Math.min(count, most) }
    : { count: 30, counts: { [id]: Math.min(count, most) } };

/** @throws when posts were not captured: nothing would have been measured */
async function scrolled(
  site: BenchSite,
  extension: string,
  { captures }: { captures: boolean },
): Promise<Run> {
  const options = { extension, height, feed: feedOf(site) };
  return withSite(options, async ({ browser, extensionPage }) => {
    const view = await extensionPage('manifest.json');
    if (captures) await switchOn(view);
    const page = await openFeed(await browser.newPage(), site);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await scrollToEnd(page, site.box);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    if (captures) {
      // The others are ads, and cards that are no posts.
      await waitUntil('nearly all posts in the database', async () => {
        return (await stored(view, 'posts')).length >= site.count * 0.7;
      });
    }
    return { script: metric('ScriptDuration'), heap: metric('JSHeapUsedSize') / 1e6 };
  });
}

/** Measured apart and on a shorter feed, because recording a trace is work too. */
async function longestCall(site: BenchSite, extension: string): Promise<number> {
  const options = { extension, height, feed: feedOf(site, 400) };
  return withSite(options, async ({ browser, extensionId, extensionPage }) => {
    await switchOn(await extensionPage('manifest.json'));
    const page = await openFeed(await browser.newPage(), site);
    const calls = ourScripts(await trace(page, () => scrollToEnd(page, site.box)), extensionId);
    if (calls.length === 0) throw new Error('The extension did not run in the page.');
    return Math.max(...calls.map(({ dur }) => dur / 1000));
  });
}

/** Time for the script to start and see the first screen: what both runs wait for says nothing. */
const settleMs = 2000;

async function openFeed(page: Page, { feed, post }: BenchSite): Promise<Page> {
  await page.goto(feed, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector(post);
  await page.bringToFront();
  await setTimeout(settleMs);
  return page;
}
