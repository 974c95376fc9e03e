import { itemsIn } from '@/lib/platforms/items';
import { createPageReader } from '@/lib/platforms/page-reader';
import { x } from '@/lib/platforms/x/adapter';

/**
 * Reads all posts that are in the page, again and again, each time with a reader that knows nothing
 * yet. A page's clock is too coarse for one reading, so a round is timed as a whole.
 * @returns ms per post, one number a round
 */
export function readAll(rounds = 200): { posts: number; msPerPost: number[] } {
  const posts = itemsIn(document, x);
  const msPerPost = Array.from({ length: rounds }, () => {
    const reader = createPageReader(document, x, Date.now);
    const start = performance.now();
    const readings = posts.map((post) => reader.readPost(post));
    const took = performance.now() - start;
    return took / readings.length;
  });
  return { posts: posts.length, msPerPost };
}
