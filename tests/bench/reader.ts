import { median } from '@/lib/metrics/median';
import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';
import { withSite } from './with-site';

/** How long it takes to read one post of a real page. */
export async function reader(extension: string): Promise<Measurement[]> {
  const script = await bundle('reader');
  return withSite({ extension, height: 6000 }, async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    await page.waitForSelector('article');
    const { posts, msPerPost } = (await evaluate(page, `${script}; bench.readAll()`)) as {
      posts: number;
      msPerPost: number[];
    };
    const value = median(msPerPost);
    if (value === undefined || posts < 10) throw new Error(`Only ${posts} posts were in the page.`);
    return [{ name: 'reader: one post', value, unit: 'ms', bound: { atMost: 1 } }];
  });
}
