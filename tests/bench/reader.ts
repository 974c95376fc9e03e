import { median } from '@/lib/metrics/median';
import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';
import { benchSites, type BenchSite } from './sites';
import { withSite } from './with-site';

/** How long it takes to read one post of a page, on each site. */
export async function reader(extension: string): Promise<Measurement[]> {
  const script = await bundle('reader');
  const measurements: Measurement[] = [];
  for (const site of benchSites) measurements.push(await readerOf(site, extension, script));
  return measurements;
}

async function readerOf(
  { id, feed, post }: BenchSite,
  extension: string,
  script: string,
): Promise<Measurement> {
  return withSite({ extension, height: 6000 }, async ({ browser }) => {
    const page = await browser.newPage();
    // In a window as tall as this, Chromium does not always come to an end of loading.
    await page.goto(feed, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(post);
    const { posts, msPerPost } = (await evaluate(page, `${script}; bench.readAll()`)) as {
      posts: number;
      msPerPost: number[];
    };
    const value = median(msPerPost);
    if (value === undefined || posts < 3) throw new Error(`Only ${posts} posts were in the page.`);
    return { name: `reader: one post of ${id}`, value, unit: 'ms', bound: { atMost: 1 } };
  });
}
