import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { figures } from '../playground/linkedin/feed/figures';
import { scrollThrough } from '../support/scroll-through';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openOtherSite, type OtherSite } from './other-site';

const now = Date.now();
const site = 'https://www.linkedin.com';

type Truth = ReturnType<typeof figures>['home'][number];

const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replaceAll(/(?:\s|\u200B|\u200C|\u200D|\uFE0F)+/g, ' ')
    .trim();

/** The stored post of what the feed was made with: by one of its ids, else by author and text. */
function storedOf(told: Truth, posts: ReadonlyMap<string, Post>): Post | undefined {
  const keys = [
    `linkedin:${told.kind}:${told.id}`,
    ...told.aliases.map((id) => `linkedin:activity:${id}`),
  ];
  const found = keys.flatMap((key) => posts.get(key) ?? [])[0];
  const isSaid = ({ key, authorHandle, text }: Post): boolean =>
    key.includes(':text:') &&
    authorHandle === decodeURIComponent(told.author) &&
    plain(text) === plain(told.text);
  return found ?? [...posts.values()].find(isSaid);
}

describe.each([
  ['English', 'sdui', '#workspace'],
  ['French', 'ember', 'html'],
])('the seeded feed of LinkedIn in %s, the %s front end', (language, front, box) => {
  const query = `lang=${language === 'French' ? 'fr' : 'en'}&front=${front}`;
  describe.each(browsers)('in %s', (_, launch) => {
    let linkedin: OtherSite;
    beforeAll(async () => {
      linkedin = await openOtherSite(launch, { now, count: 30, counts: { linkedin: 60 } });
      await scrollThrough(await linkedin.open(`${site}/feed/?${query}`), { box });
    }, 240_000);
    afterAll(() => linkedin?.close());

    test('every post is stored with exactly what it was made with, and no ad is', async () => {
      const truth = figures(linkedin.playground.linkedin);
      let posts = new Map<string, Post>();
      await waitUntil('all posts in the database', async () => {
        posts = await linkedin.posts();
        return truth.home.every((told) => storedOf(told, posts));
      });
      for (const told of truth.home) {
        const post = storedOf(told, posts)!;
        expect(post.authorHandle, told.urn).toBe(decodeURIComponent(told.author));
        expect(plain(post.text), told.urn).toBe(plain(told.text));
        for (const metric of ['likes', 'comments', 'reposts', 'views'] as const) {
          // What is 0 is left out of the page.
          const left = told.counts[metric] === 0 ? 0 : undefined;
          expect(post.metrics[metric] ?? left, `${metric} of ${told.urn}`).toBe(
            told.counts[metric],
          );
        }
        expect(post.rounded, told.urn).toEqual([]);
        expect(post.repostedBy, told.urn).toBe(
          told.repostedBy && decodeURIComponent(told.repostedBy),
        );
        const isOwnId = post.key === `linkedin:${told.kind}:${told.id}`;
        if (told.publishedAt === undefined && !isOwnId) continue; // another id of it tells the time
        if (post.publishedAt !== undefined) {
          expect(told.publishedAt, `the time of ${told.urn}`).toBeDefined();
          expect(Math.abs(post.publishedAt - told.publishedAt!), told.urn).toBeLessThan(60_000);
        } else if (!post.key.includes(':text:')) expect(told.publishedAt, told.urn).toBeUndefined();
      }
      for (const { key } of posts.values()) {
        for (const id of [...truth.ads, ...truth.quoted])
          expect(key.endsWith(`:${id}`), key).toBe(false);
      }
    });

    test('the page of the brand tells its followers; messages tell nothing', async () => {
      const page = await linkedin.launched.browser.newPage();
      await page.goto(`${site}/company/maison-lumen/posts/?lang=en`);
      await page.bringToFront();
      await waitUntil('the followers in the database', async () => {
        const counts = await stored(linkedin.view, 'followers');
        return counts.some(
          ({ accountKey, followers, rounded }) =>
            accountKey === 'linkedin:company/maison-lumen' &&
            followers === 7896 &&
            rounded.length === 0,
        );
      });
      await page.close();
      const before = (await linkedin.posts()).size;
      const messages = await linkedin.launched.browser.newPage();
      await messages.goto(`${site}/messaging/?${query}`);
      await scrollThrough(messages, { stops: 4 });
      expect((await linkedin.posts()).size).toBe(before);
    });

    test('a post that is opened tells its comments, and whom they answer', async () => {
      const truth = figures(linkedin.playground.linkedin);
      const opened = truth.brandPosts.find(({ comments }) => comments.length > 2)!;
      const page = await linkedin.open(`${site}/feed/update/${opened.urn}/?${query}`);
      await scrollThrough(page, { box, stops: 6 });
      const said = opened.comments.filter(({ parentId }) => !parentId).slice(0, 2);
      let posts = new Map<string, Post>();
      await waitUntil('the comments in the database', async () => {
        posts = await linkedin.posts();
        return said.every(({ id }) =>
          [...posts.keys()].some((key) => key.endsWith(`:comment:${id}`)),
        );
      });
      for (const told of said) {
        const comment = [...posts.values()].find(({ key }) => key.endsWith(`:comment:${told.id}`))!;
        expect(comment.authorHandle).toBe(decodeURIComponent(told.author));
        expect(plain(comment.text)).toBe(plain(told.text));
        expect(comment.publishedAt).toBe(told.publishedAt);
        expect(comment.metrics.likes ?? 0, told.id).toBe(told.likes);
        expect(comment.parentKey).toMatch(/^linkedin:(?:activity|ugcPost):\d+$/);
      }
    });
  });
});
