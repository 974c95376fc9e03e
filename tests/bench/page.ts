import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '@/lib/metrics/median';
import type { Measurement } from './benchmark';
import { ourScripts } from './our-scripts';
import { trace } from './trace';
import { withSite } from './with-site';

const loads = 7;
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
        await tab.evaluate(
          () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))),
        );
      });
      sums.push(ourScripts(events, extensionId).reduce((sum, ms) => sum + ms, 0));
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
