import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlocks } from './instagram/blocks/data-blocks';
import { brandHandle } from './instagram/feed/accounts';
import { figures, interactionsOf } from './instagram/feed/figures';
import { makeInstagram } from './instagram/feed/make-instagram';
import { mostListed } from './instagram/feed/make-comments';
import { mediaIdAt, timeOfMediaId } from './instagram/feed/media-id';
import { mediaIdOf, shortcodeOf } from './instagram/feed/shortcode';
import { permalink, postOf } from './instagram/feed/views';
import { pageOf } from './instagram/routes';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const site = makeInstagram({ seed: 1, now });
const truth = figures(site);
const posts = [...site.byCode.values()];

describe('the made-up Instagram', () => {
  it('is the same again for the same options, and another for another seed', () => {
    expect(makeInstagram({ seed: 1, now })).toEqual(site);
    expect(makeInstagram({ seed: 2, now }).timeline).not.toEqual(site.timeline);
  });

  it.each([30, 120, 301])('holds %i posts when told to, newest first, none twice', (count) => {
    const made = makeInstagram({ seed: 3, now, count });
    expect(made.timeline).toHaveLength(count);
    expect(made.byCode.size).toBe(count);
    const times = made.timeline.map((code) => postOf(made, code).publishedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('has ids that tell the second of publication, which is past', () => {
    for (const { id, publishedAt } of posts) {
      expect(Math.floor(timeOfMediaId(id) / 1000) * 1000).toBe(publishedAt);
      expect(publishedAt).toBeLessThan(now);
    }
  });

  it('has codes that hold the ids, longer ones on private accounts', () => {
    for (const { id, code, author } of posts) {
      expect(mediaIdOf(code)).toBe(id);
      expect(code).toMatch(/^[\w-]+$/);
      expect(code).toHaveLength(site.byHandle.get(author)?.private ? 39 : 11);
    }
    expect(posts.some(({ code }) => code.length === 39)).toBe(true);
  });

  it('holds enough of every awkward shape', () => {
    const count = (is: (post: (typeof posts)[number]) => unknown) => posts.filter(is).length;
    expect(truth.ads).toHaveLength(6);
    expect(count(({ kind }) => kind === 'reel')).toBeGreaterThan(10);
    expect(count(({ kind }) => kind === 'carousel')).toBeGreaterThan(10);
    expect(count(({ likesHidden }) => likesHidden)).toBeGreaterThan(4);
    expect(
      count(({ likesHidden, likes, likesInData }) => likesHidden && likesInData !== likes),
    ).toBeGreaterThan(0);
    expect(count(({ coauthors }) => coauthors.length > 0)).toBeGreaterThan(2);
    expect(count(({ commentsLimited }) => commentsLimited)).toBeGreaterThan(1);
    expect(count(({ caption }) => caption === '')).toBeGreaterThan(2);
    expect(count(({ caption }) => caption.includes('\n'))).toBeGreaterThan(10);
    expect(count(({ likes }) => likes >= 1000)).toBeGreaterThan(20);
    expect(count(({ comments }) => comments >= 1000)).toBeGreaterThan(1);
    expect(count(({ comments }) => comments === 0)).toBeGreaterThan(2);
    expect(count(({ likedByNamed }) => likedByNamed)).toBeGreaterThan(3);
  });
});

describe('its figures', () => {
  it('know 40 posts of the brand, and its followers', () => {
    expect(truth.brandPosts).toHaveLength(40);
    expect(truth.followers.get(brandHandle)).toBe(18_342);
    expect(truth.brandWindow(now - 7 * day, now).posts).toHaveLength(14);
    expect(truth.brandWindow(now - 14 * day, now - 7 * day).posts).toHaveLength(13);
  });

  it('tell every post that is no advertisement, and no other', () => {
    expect(
      truth.posts
        .map(({ code }) => code)
        .concat(truth.ads)
        .toSorted(),
    ).toEqual(site.timeline.toSorted());
    for (const code of truth.private) expect(site.byCode.has(code)).toBe(false);
    expect(truth.private.length).toBeGreaterThan(0);
  });

  it('tell no likes where they are hidden', () => {
    for (const { code, likes } of truth.posts) {
      const post = postOf(site, code);
      expect(likes?.exact).toBe(post.likesHidden ? undefined : post.likes);
    }
  });

  it('tell the beginning of captions that the feed cuts', () => {
    const cut = truth.posts.filter(({ caption, captionShown }) => captionShown !== caption);
    expect(cut.length).toBeGreaterThan(20);
    for (const { caption, captionShown } of truth.posts) {
      expect(caption.startsWith(captionShown)).toBe(true);
      expect(captionShown).not.toContain('\n');
      expect(Array.from(captionShown).length).toBeLessThanOrEqual(110);
    }
  });

  it('sum up the interactions of the posts that tell them', () => {
    const { posts: all, interactions } = truth.brandWindow(0, now);
    const sums = all.map((post) => interactionsOf(post));
    expect(sums).toContain(undefined);
    expect(interactions).toBe(sums.reduce((sum: number, each) => sum + (each ?? 0), 0));
    const told = all.find(({ likes }) => likes);
    expect(told && interactionsOf(told)).toBe(
      (told?.likes?.exact ?? 0) + (told?.comments.exact ?? 0),
    );
  });

  it('list as many comments and replies as the number says, or 36', () => {
    for (const { comments, listed } of truth.posts) {
      expect(listed).toHaveLength(Math.min(comments.exact, mostListed));
    }
  });

  it('put comments after their post and replies after what they answer', () => {
    const ids = new Set<string>();
    for (const { publishedAt, listed } of truth.posts) {
      for (const comment of listed) {
        const above = listed.find(({ id }) => id === comment.replyTo);
        expect(comment.publishedAt).toBeGreaterThan(above?.publishedAt ?? publishedAt);
        expect(comment.publishedAt).toBeLessThanOrEqual(now);
        expect(comment.id).toMatch(/^1[78]\d{15}$/);
        ids.add(comment.id);
      }
    }
    expect(ids.size).toBe(truth.posts.reduce((sum, { listed }) => sum + listed.length, 0));
  });
});

describe('media ids and short codes', () => {
  // Seen on real pages.
  it('agree with the site', () => {
    expect(shortcodeOf('3759086160565208262')).toBe('DQq9PJQk4TG');
    expect(mediaIdOf('DH_9YhJeGL_di7p1URCykHvBcwYAnPPycOdxAJF')).toBe('3602868192616669951');
    const taken = Date.UTC(2025, 8, 24, 12, 7, 32);
    expect(Math.abs(timeOfMediaId('3728699102545014145') - taken)).toBeLessThan(60_000);
  });

  it('come back from each other', () => {
    const time = fc.integer({ min: Date.UTC(2013, 0), max: Date.UTC(2039, 0) });
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 2 ** 23 - 1 }), (at, low) => {
        const id = mediaIdAt(at, low);
        expect(timeOfMediaId(id)).toBe(at);
        expect(mediaIdOf(shortcodeOf(id))).toBe(id);
      }),
    );
  });
});

describe('addresses', () => {
  it('lead back to the post from its permalink', () => {
    for (const post of posts) {
      expect(pageOf(permalink(post))).toEqual({ name: 'post', code: post.code });
    }
  });

  it.each([
    ['/', { name: 'home' }],
    ['/p/DQq9PJQk4TG/', { name: 'post', code: 'DQq9PJQk4TG' }],
    ['/p/DQq9PJQk4TG/comments/', { name: 'post', code: 'DQq9PJQk4TG' }],
    ['/reel/DQq9PJQk4TG/', { name: 'post', code: 'DQq9PJQk4TG' }],
    ['/reels/DQq9PJQk4TG/', { name: 'reels', code: 'DQq9PJQk4TG' }],
    ['/reel.time/', { name: 'profile', handle: 'reel.time', tab: 'posts' }],
    ['/p_/reels/', { name: 'profile', handle: 'p_', tab: 'reels' }],
    ['/direct/t/12/', { name: 'direct', thread: '12' }],
    ['/explore/tags/lampe/', { name: 'unknown' }],
  ])('%s', (path, page) => {
    expect(pageOf(path)).toEqual(page);
  });
});

describe('the data blocks of the first document', () => {
  it('hold the exact numbers of the post and its first comments', () => {
    const post = postOf(
      site,
      truth.brandPosts.find(({ comments }) => comments.exact > 1000)?.code ?? '',
    );
    const [media, comments] = dataBlocks(site, permalink(post)).map((block) =>
      JSON.stringify(block),
    );
    expect(media).toContain(`"code":"${post.code}"`);
    expect(media).toContain(`"like_count":${post.likesInData},"comment_count":${post.comments}`);
    expect(comments?.match(/"XDTCommentDict"/g)).toHaveLength(15);
  });

  it('mark hidden likes and advertisements', () => {
    const hidden = posts.find(({ likesHidden }) => likesHidden);
    const [block] = dataBlocks(site, `/p/${hidden?.code ?? ''}/`);
    expect(JSON.stringify(block)).toContain('"like_and_view_counts_disabled":true');
    const [ad] = dataBlocks(site, `/p/${truth.ads[0] ?? ''}/`);
    expect(JSON.stringify(ad)).toContain('"product_type":"ad"');
  });

  it('are not sent with other pages', () => {
    expect(dataBlocks(site, `/${brandHandle}/`)).toEqual([]);
    expect(dataBlocks(site, '/p/AAAAAAAAAAA/')).toEqual([]);
    expect(dataBlocks(site, '/direct/inbox/')).toEqual([]);
  });
});
