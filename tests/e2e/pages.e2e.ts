import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from '../playground/feed/figures';
import { scrollThrough } from '../support/scroll-through';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { browsers } from './cases';
import { openSite, type Site } from './site';

describe.each(browsers)('the pages of X in %s', (_, launch) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch, { now: Date.now(), count: 400 });
  });
  afterAll(() => site?.close());

  const followersOf = async (handle: string) =>
    (await stored(site.view, 'followers')).filter(({ accountKey }) => accountKey === `x:${handle}`);

  test('an opened post: replies are comments on what they answer, suggestions are not', async () => {
    const { feed } = site.playground;
    const opened = figures(feed).brandPosts.find(
      ({ id }) => (feed.replies.get(id) ?? []).length > 4,
    )!;
    const page = await site.open(`/${opened.author}/status/${opened.id}`);
    await scrollThrough(page);
    const answers = [...feed.byId.values()].filter(({ parentId }) => parentId !== undefined);
    const inThread = new Set<string>([opened.id]);
    for (const { id, parentId } of answers) if (inThread.has(parentId!)) inThread.add(id);
    const posts = await site.postsWhen('the replies', (found) =>
      (feed.replies.get(opened.id) ?? []).every((id) => found.has(`x:${id}`)),
    );
    for (const [key, post] of posts) {
      const shown = feed.byId.get(key.slice(2))!;
      if (inThread.has(shown.id) && shown.id !== opened.id) {
        expect(post.kind, key).toBe('comment');
        expect(post.parentKey, key).toBe(`x:${shown.parentId}`);
      } else if (post.kind === 'comment') expect(shown.parentId, key).toBeDefined();
    }
    expect(posts.get(`x:${opened.id}`)).toMatchObject({
      kind: 'post',
      authorHandle: opened.author,
    });
    await page.close();
  });

  test('a profile tells its followers exactly, also after going from one to another', async () => {
    const page = await site.open('/maison_lumen');
    await scrollThrough(page, { stops: 1 });
    const other = site.playground.feed.accounts.find(
      ({ handle, followers }) => handle !== 'maison_lumen' && followers > 10_000,
    )!;
    await page.evaluate((path) => window.playground.go(path), `/${other.handle}`);
    await scrollThrough(page, { stops: 1 });
    for (const { handle, followers } of [{ handle: 'maison_lumen', followers: 24_817 }, other]) {
      await waitUntil(
        `the followers of ${handle}`,
        async () => (await followersOf(handle.toLowerCase())).length > 0,
      );
      expect(await followersOf(handle.toLowerCase())).toMatchObject([{ followers, rounded: [] }]);
    }
    await page.close();
  });

  test('the numbers of the last profile are never taken for this one', async () => {
    const [first, second] = site.playground.feed.accounts
      .filter(({ handle, followers }) => handle !== 'maison_lumen' && followers > 10_000)
      .slice(1, 3);
    const page = await site.open(`/${first!.handle}?staleSchema=1`);
    await scrollThrough(page, { stops: 1 });
    await waitUntil(
      'the first profile',
      async () => (await followersOf(first!.handle.toLowerCase())).length > 0,
    );
    await page.evaluate((path) => window.playground.go(path), `/${second!.handle}`);
    await scrollThrough(page, { stops: 1 });
    await waitUntil('the second account', async () =>
      (await stored(site.view, 'accounts')).some(({ handle }) => handle === second!.handle),
    );
    expect(await followersOf(second!.handle.toLowerCase())).toEqual([]);
    await page.close();
  });

  test('goes on after a journey inside the site and back through the history', async () => {
    const page = await site.open('/home');
    await scrollThrough(page, { stops: 2 });
    const target = figures(site.playground.feed).organic.at(-1)!;
    const { author } = site.playground.feed.byId.get(target)!;
    await page.evaluate((path) => window.playground.go(path), `/${author}/status/${target}`);
    await page.waitForSelector('article[tabindex="-1"]');
    await scrollThrough(page, { stops: 1 });
    await site.postsWhen('the post that was gone to', (posts) => posts.has(`x:${target}`));
    await page.goto('https://x.com/atelier_inconnu');
    await page.goBack();
    await page.waitForSelector('article[data-testid="tweet"]');
    const before = (await site.posts()).size;
    await page.evaluate(() => window.playground.go('/home'));
    await scrollThrough(page, { stops: 8 });
    await site.postsWhen('more posts after coming back', (posts) => posts.size > before);
    await page.close();
  });
});
