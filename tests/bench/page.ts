import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { median } from '@/lib/metrics/median';
import type { Measurement } from './benchmark';
import type { LaunchedChromium } from '@/tests/support/launched';
import { scriptsBesideOurs } from './our-scripts';
import { benchSites, switchOn } from './sites';
import { trace } from './trace';
import { withSite } from './with-site';

const loads = 7;
const settleMs = 1500;

/** What every page of the sites loads, and what it costs while nothing is in view. */
export async function page(extension: string): Promise<Measurement[]> {
  const sizeOf = (file: string): number =>
    gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1000;
  const always = sizeOf(join('content-scripts', 'overlay.js'));
  const sizes: Measurement[] = [
    {
      name: 'page: script of every page, gzipped',
      value: always,
      unit: 'kB',
      bound: { atMost: 28 },
    },
    {
      name: 'page: with the reader, where posts are',
      value: always + sizeOf('reader.js'),
      unit: 'kB',
      bound: { atMost: 28 },
    },
  ];
  const html = '<!doctype html><title>Empty</title>';
  const pages = new Map(benchSites.map(({ empty }) => [empty, { html }]));
  return withSite({ extension, feed: { count: 30, pages } }, async (site) => {
    await switchOn(await site.extensionPage('options.html'));
    const measurements = [...sizes];
    for (const { id, empty } of benchSites) {
      const value = await scriptOn(empty, site);
      const name = `page: script before anything is in view, ${id}`;
      measurements.push({ name, value, unit: 'ms', bound: { atMost: 5 } });
    }
    return measurements;
  });
}

/** @returns ms, the median of several loads */
async function scriptOn(
  url: string,
  { browser, extensionId }: Pick<LaunchedChromium, 'browser' | 'extensionId'>,
): Promise<number> {
  const sums: number[] = [];
  for (let load = 0; load < loads; load++) {
    const tab = await browser.newPage();
    const events = await trace(tab, async () => {
      await tab.goto(url);
      // Long enough for the worker to start and answer. A script here would be counted as ours.
      await setTimeout(settleMs);
    });
    const scripts = scriptsBesideOurs(events, extensionId);
    if (scripts.length === 0) throw new Error('The extension did not run in the page.');
    sums.push(scripts.reduce((sum, { tdur }) => sum + tdur / 1000, 0));
    await tab.close();
  }
  return median(sums)!;
}
