import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { figures } from '../playground/instagram/feed/figures';
import { scrollThrough } from '../support/scroll-through';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openOtherSite, type OtherSite } from './other-site';

const now = Date.now();
const home = 'https://www.instagram.com/';

type Truth = ReturnType<typeof figures>['posts'][number];

/** A number is right when it is the exact one, or the abbreviated one that says so. */
function expectCount(post: Post, metric: 'likes' | 'comments', told: Truth['comments']): void {
  const value = post.metrics[metric];
  if (value === undefined || value === told.exact) return;
  expect(value, `${metric} of ${post.key}`).toBe(told.shown);
  expect(post.rounded, `${metric} of ${post.key}`).toContain(metric);
}

describe.each([
  ['English', 'new', 'lang=en&layout=new'],
  ['French', 'old', 'lang=fr&layout=old'],
])('the seeded feed of Instagram in %s, the %s layout', (_, layout, query) => {
  describe.each(browsers)('in %s', (__, launch) => {
    let site: OtherSite;
    beforeAll(async () => {
      site = await openOtherSite(launch, { now, count: 30, counts: { instagram: 60 } });
      await scrollThrough(await site.open(`${home}?${query}`));
    }, 240_000);
    afterAll(() => site?.close());

    test('every post is stored with what its page tells, and no ad is', async () => {
      const truth = figures(site.playground.instagram);
      const posts = await site.postsWith(truth.posts.map(({ code }) => `instagram:${code}`));
      for (const told of truth.posts) {
        const post = posts.get(`instagram:${told.code}`)!;
        expect(post.authorHandle, told.code).toBe(told.author);
        expect(post.publishedAt, told.code).toBe(told.publishedAt);
        if (told.likes) expectCount(post, 'likes', told.likes);
        else expect(post.metrics.likes, `hidden likes of ${told.code}`).toBeUndefined();
        expectCount(post, 'comments', told.comments);
      }
      const told = [...posts.values()].filter(({ metrics }) => metrics.likes !== undefined);
      expect(told.length).toBe(truth.posts.filter(({ likes }) => likes).length);
      for (const code of truth.ads) expect(posts.has(`instagram:${code}`), code).toBe(false);
      if (layout === 'old') for (const post of told) expect(post.rounded).toEqual([]);
    });

    test('a post that is opened tells its comments and its exact numbers', async () => {
      const truth = figures(site.playground.instagram);
      const opened = truth.brandPosts.find(
        ({ listed, likes }) => likes && likes.exact > 1000 && listed.length > 3,
      )!;
      const comments = opened.listed.filter(({ replyTo }) => !replyTo).slice(0, 3);
      const page = await site.open(`${home}p/${opened.code}/?${query}`);
      const keys = comments.map(({ id }) => `instagram:${opened.code}:comment:${id}`);
      await scrollThrough(page, { stops: 6 });
      const posts = await site.postsWith([`instagram:${opened.code}`, ...keys]);
      for (const told of comments) {
        const comment = posts.get(`instagram:${opened.code}:comment:${told.id}`)!;
        expect(comment.parentKey).toBe(`instagram:${opened.code}`);
        expect(comment.authorHandle, told.id).toBe(told.author);
        expect(comment.publishedAt, told.id).toBe(told.publishedAt);
        expect(comment.metrics.likes ?? 0, told.id).toBe(told.likes);
      }
      const post = posts.get(`instagram:${opened.code}`)!;
      expect(post.metrics.likes).toBe(opened.likes!.exact);
      expect(post.rounded).toEqual([]);
    });

    test('a profile tells its followers exactly; private messages tell nothing', async () => {
      const truth = figures(site.playground.instagram);
      await site.open(`${home}maison.lumen/?${query}`);
      await waitUntil('the followers in the database', async () => {
        const counts = await stored(site.view, 'followers');
        const own = counts.find(({ accountKey }) => accountKey === 'instagram:maison.lumen');
        return own?.followers === truth.followers.get('maison.lumen') && own?.rounded.length === 0;
      });
      const messages = await site.launched.browser.newPage();
      await messages.goto(`${home}direct/inbox/?${query}`);
      await scrollThrough(messages, { stops: 3 });
      const posts = await site.posts();
      for (const code of truth.private) expect(posts.has(`instagram:${code}`), code).toBe(false);
    });
  });
});
