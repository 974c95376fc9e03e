import type { FoundItem } from '@/lib/platforms/items';
import { createPageReader } from '@/lib/platforms/page-reader';
import { platformOf } from '@/lib/platforms/registry';

/**
 * Reads all posts that are in the page, again and again, each time with a reader that knows nothing
 * yet. A page's clock is too coarse for one reading, so a round is timed as a whole.
 * @returns ms per post, one number a round
 */
export function readAll(rounds = 200): { posts: number; msPerPost: number[] } {
  const adapter = platformOf(location.href);
  if (!adapter) throw new Error(`${location.href} is a page of no site that is read.`);
  const isItem = (shown: { item: unknown }): shown is FoundItem => shown.item !== 'account';
  const found = createPageReader(document, adapter, Date.now).find(document).filter(isItem);
  const msPerPost = Array.from({ length: rounds }, () => {
    const reader = createPageReader(document, adapter, Date.now);
    const start = performance.now();
    const readings = found.flatMap((one) => reader.readPost(one) ?? []);
    const took = performance.now() - start;
    return took / readings.length;
  });
  return { posts: found.length, msPerPost };
}
