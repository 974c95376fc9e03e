import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { median } from '@/lib/metrics/median';
import type { Measurement } from './benchmark';
import { scriptsBesideOurs } from './our-scripts';
import { trace } from './trace';
import { withSite } from './with-site';

const loads = 7;
const settleMs = 1500;
const emptyPage = 'https://x.com/empty-bench';

/** What every page of the sites loads, and what it costs while nothing is in view. */
export async function page(extension: string): Promise<Measurement[]> {
  const code = readFileSync(join(extension, 'content-scripts', 'overlay.js'));
  const pages = new Map([[emptyPage, { html: '<!doctype html><title>Empty</title>' }]]);
  const feed = { count: 30, pages };
  return withSite({ extension, feed }, async ({ browser, extensionId }) => {
    const sums: number[] = [];
    for (let load = 0; load < loads; load++) {
      const tab = await browser.newPage();
      const events = await trace(tab, async () => {
        await tab.goto(emptyPage);
        // Long enough for the worker to start and answer. A script here would be counted as ours.
        await setTimeout(settleMs);
      });
      const scripts = scriptsBesideOurs(events, extensionId);
      if (scripts.length === 0) throw new Error('The extension did not run in the page.');
      sums.push(scripts.reduce((sum, { tdur }) => sum + tdur / 1000, 0));
      await tab.close();
    }
    return [
      {
        name: 'page: script loaded, gzipped',
        value: gzipSync(code, { level: 9 }).length / 1000,
        unit: 'kB',
        bound: { atMost: 25 },
      },
      {
        name: 'page: script before anything is in view',
        value: median(sums)!,
        unit: 'ms',
        bound: { atMost: 5 },
      },
    ];
  });
}
