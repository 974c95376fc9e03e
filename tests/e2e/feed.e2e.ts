import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { figures } from '../playground/feed/figures';
import type { Post as Shown } from '../playground/feed/types';
import { setUpDemoBrand } from '../support/demo-brand';
import { waitForFigures } from '../support/figures';
import { scrollThrough } from '../support/scroll-through';
import { stored } from '../support/stored';
import { browsers } from './cases';
import { openSite, type Site } from './site';

const now = Date.now();

/** What the page tells of a post in a timeline, in our words. */
function truth(post: Shown) {
  const { comments, reposts, likes, bookmarks, views } = post.counts;
  return {
    authorHandle: post.author,
    publishedAt: post.publishedAt,
    metrics: {
      comments,
      reposts,
      likes,
      // Without views nobody can tell which of the two the number left over is: none is taken.
      ...(bookmarks > 0 && views && { saves: bookmarks }),
      ...(views && { views }),
    },
    repostedBy: post.repostedBy,
    quotedKey: post.quotedId && `x:${post.quotedId}`,
  };
}

const toldOf = ({ authorHandle, publishedAt, metrics, repostedBy }: Post) => ({
  authorHandle,
  publishedAt,
  metrics,
  repostedBy,
});

describe.each(browsers)('the seeded feed of 2,000 posts in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    // A window as tall as a wall: 2,000 posts are seen in seconds instead of minutes.
    site = await openSite(launch, { now }, { height: 6000 });
    await setUpDemoBrand(site.launched);
    await (await site.open('/maison_lumen')).close();
    await scrollThrough(await site.open('/home'));
  }, 240_000);
  afterAll(() => site?.close());

  test('every post is stored once, with exactly the figures it was made with; no ad is', async () => {
    const { organic, ads } = figures(site.playground.feed);
    const posts = await site.postsWhen(
      'all posts of the feed in the database',
      (found) => organic.filter((id) => !found.has(`x:${id}`)).length === 0,
    );
    for (const id of organic) {
      const { quotedKey, ...expected } = truth(site.playground.feed.byId.get(id)!);
      const post = posts.get(`x:${id}`)!;
      expect(toldOf(post), id).toEqual(expected);
      if (post.quotedKey !== undefined) expect(post.quotedKey, id).toBe(quotedKey);
    }
    for (const id of ads) expect(posts.has(`x:${id}`), `the ad ${id}`).toBe(false);
  });

  test('a snapshot was written for each, and none twice while nothing changed', async () => {
    const { organic } = figures(site.playground.feed);
    const snapshots = await stored(site.view, 'snapshots');
    const written = new Map<string, number>();
    for (const { postKey } of snapshots) written.set(postKey, (written.get(postKey) ?? 0) + 1);
    for (const id of organic) expect(written.get(`x:${id}`), id).toBe(1);
  });

  test('the popup says what the feed was made with', async () => {
    const popup = await site.launched.extensionPage('popup.html');
    const shown = await waitForFigures(popup);
    const truthNow = figures(site.playground.feed);
    const week = truthNow.brandWindow(now - 7 * 86_400_000, now);
    const rates = week.posts
      .map(({ counts }) => ((counts.likes + counts.comments + counts.reposts) / 24_817) * 100)
      .toSorted((a, b) => a - b);
    const middle = rates.length / 2;
    const median =
      rates.length % 2 ? rates[Math.floor(middle)]! : (rates[middle - 1]! + rates[middle]!) / 2;
    expect(shown.get('interactions')).toContain(
      new Intl.NumberFormat('en-US').format(week.interactions),
    );
    const written = Number(/([\d.]+)\s?%/.exec(shown.get('engagement-rate')!)![1]);
    expect(written).toBeCloseTo(median, 1);
    await popup.close();
  });
});
