import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';
import { withSite } from './with-site';

const count = 10_000;
const ownPosts = 20;

/** How fast readings are stored in a real IndexedDB. */
export async function capture(extension: string): Promise<Measurement[]> {
  const script = await bundle('capture');
  const talk = await bundle('talk');
  return withSite({ extension }, async ({ extensionPage }) => {
    // A page of the extension in which nothing else runs.
    const page = await extensionPage('manifest.json');
    const took = await evaluate(page, `${script}; bench.captureAll(${count})`);
    const { first, again } = took as { first: number; again: number };
    const talked = await evaluate(page, `${talk}; bench.storeTalk(${ownPosts})`);
    const { ms, comments } = talked as { ms: number; comments: number };
    const speed = (spent: number, of = count) => of / (spent / 1000);
    return [
      {
        name: 'capture: new posts stored',
        value: speed(first),
        unit: 'posts/s',
        bound: { atLeast: 2000 },
      },
      { name: 'capture: known posts, other counts', value: speed(again), unit: 'posts/s' },
      {
        name: 'capture: comments below own posts, 198 each',
        value: speed(ms, comments),
        unit: 'posts/s',
      },
    ];
  });
}
