import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, interactionsOf } from './linkedin/feed/figures';
import { idAt, timeOfId } from './linkedin/feed/ids';
import { decodeKey, encodeKey } from './linkedin/feed/keys';
import { makeLinkedin } from './linkedin/feed/make-linkedin';
import type { Comment, Post } from './linkedin/feed/types';
import { activityItems, postByUrn, postOf } from './linkedin/feed/views';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const site = makeLinkedin({ seed: 1, count: 120, now });
const truth = figures(site);
const posts = [...site.posts.values()];
const commentsOf = (post: Post): Comment[] =>
  post.comments.flatMap((comment) => [comment, ...comment.replies]);

describe('the made-up feed', () => {
  it('is the same again for the same options, and another for another seed', () => {
    expect(makeLinkedin({ seed: 1, count: 120, now })).toEqual(site);
    expect(makeLinkedin({ seed: 2, count: 120, now }).home).not.toEqual(site.home);
  });

  it.each([30, 60, 120, 501])('holds %i items when told to', (count) => {
    const { home } = makeLinkedin({ seed: 3, count, now });
    expect(home).toHaveLength(count);
    const shown = home.flatMap((item) => (item.type === 'post' ? item.postId : []));
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('has ids that decode to their times, all of them past', () => {
    for (const post of posts) {
      expect(timeOfId(post.activityId)).toBe(post.publishedAt);
      expect(post.publishedAt).toBeLessThan(now);
      for (const comment of commentsOf(post)) {
        expect(timeOfId(comment.id)).toBe(comment.publishedAt);
        expect(comment.publishedAt).toBeGreaterThan(post.publishedAt);
        expect(comment.publishedAt).toBeLessThan(now);
      }
    }
  });

  it('names uploaded posts seconds before they appeared, and scheduled ones days before', () => {
    const uploaded = posts.filter(({ kind }) => kind === 'ugcPost');
    expect(uploaded.length).toBeGreaterThan(15);
    for (const { id, publishedAt, scheduled } of uploaded) {
      const early = publishedAt - timeOfId(id);
      expect(early).toBeGreaterThanOrEqual(scheduled ? 3 * day : 100);
      expect(early).toBeLessThanOrEqual(scheduled ? 9 * day : 26_000);
    }
    expect(uploaded.filter(({ scheduled }) => scheduled)).toHaveLength(3);
  });

  it('gives every post one id, and finds it by any of its own', () => {
    const ids = posts.flatMap(({ id, activityId }) =>
      id === activityId ? [id] : [id, activityId],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const post of posts) {
      expect(postByUrn(site, `urn:li:${post.kind}:${post.id}`)).toBe(post);
      expect(postByUrn(site, `urn:li:activity:${post.activityId}`)).toBe(post);
    }
    expect(postByUrn(site, 'urn:li:activity:1')).toBeUndefined();
  });

  it('holds enough of every awkward shape', () => {
    const count = (is: (post: Post) => unknown) => posts.filter(is).length;
    expect(count(({ proof, counts }) => proof && counts.likes > 1)).toBeGreaterThan(20);
    expect(count(({ quotedId }) => quotedId)).toBeGreaterThan(5);
    expect(count(({ edited }) => edited)).toBeGreaterThan(2);
    expect(count(({ closed }) => closed)).toBeGreaterThan(0);
    expect(count(({ text }) => text === '')).toBeGreaterThan(0);
    expect(count(({ text }) => text.length > 210)).toBeGreaterThan(15);
    for (const media of ['image', 'images', 'document', 'video', 'poll'] as const) {
      expect(count((post) => post.media === media)).toBeGreaterThan(0);
    }
    const headers = site.home.flatMap((item) => (item.type === 'post' && item.header) || []);
    for (const kind of ['like', 'love', 'funny', 'comment', 'repost', 'suggested', 'follow']) {
      expect(headers.map((header) => header.kind)).toContain(kind);
    }
    expect(site.home.filter(({ type }) => type !== 'post')).toHaveLength(6);
  });

  it('lets nobody say the same twice', () => {
    const said = posts.filter(({ ad, text }) => !ad && text !== '');
    expect(new Set(said.map(({ author, text }) => `${author} ${text}`)).size).toBe(said.length);
  });

  it('names cards with a header after something else than the post', () => {
    const ids = new Set(posts.flatMap(({ id, activityId }) => [id, activityId]));
    for (const item of [...site.home, ...site.brandPage]) {
      if (item.type !== 'post' || !item.header) continue;
      const { publishedAt } = postOf(site, item.postId);
      for (const id of item.header.activityIds) {
        expect(ids).not.toContain(id);
        expect(timeOfId(id)).toBeGreaterThan(publishedAt);
        expect(timeOfId(id)).toBeLessThan(now);
      }
    }
  });

  it('never says that a count is smaller than what the page shows of it', () => {
    for (const post of posts) {
      expect(post.counts.comments).toBeGreaterThanOrEqual(commentsOf(post).length);
      expect(post.reactions.length).toBeLessThanOrEqual(Math.max(0, post.counts.likes));
      if (post.liked) expect(post.counts.likes).toBeGreaterThan(0);
      if (post.closed === 'everybody') expect(post.counts.comments).toBe(0);
    }
  });
});

describe('the figures', () => {
  it('leave ads out, and tell every other post once', () => {
    expect(truth.ads).toHaveLength(10);
    const told = truth.home.map(({ id }) => id);
    expect(told).toHaveLength(120 - 6 - 10);
    expect(told.filter((id) => truth.ads.includes(id))).toEqual([]);
    expect(told.filter((id) => truth.quoted.includes(id))).toEqual([]);
  });

  it('tell impressions of the viewerʼs and the brandʼs posts only', () => {
    for (const { author, counts } of [...truth.home, ...truth.brandPage]) {
      const own = author === site.viewer || author === site.brand;
      expect(counts.views !== undefined).toBe(own);
    }
  });

  it('do not tell when a scheduled post was published, which its id does not hold', () => {
    for (const { id, publishedAt } of truth.home) {
      const post = postOf(site, id);
      if (post.scheduled) expect(publishedAt).toBeUndefined();
      else expect(Math.abs((publishedAt ?? 0) - post.publishedAt)).toBeLessThanOrEqual(26_000);
    }
  });

  it('sum up the weeks of the brand: likes, comments and reposts', () => {
    expect(site.authors.get(site.brand)?.followers).toBe(7896);
    expect(truth.brandPosts).toHaveLength(30);
    expect(truth.brandWindow(now - 7 * day, now).posts).toHaveLength(14);
    expect(truth.brandWindow(now - 14 * day, now - 7 * day).posts).toHaveLength(13);
    const { posts: all, interactions } = truth.brandWindow(0, now);
    expect(all).toHaveLength(30);
    expect(interactions).toBe(all.reduce((sum, post) => sum + interactionsOf(post), 0));
    expect(interactions).toBeGreaterThan(300);
  });

  it('list each comment with its URN, and replies below what they answer', () => {
    for (const { urn, id, comments } of truth.brandPosts) {
      expect(comments.length).toBe(commentsOf(postOf(site, id)).length);
      let parent = '';
      for (const comment of comments) {
        expect(comment.urn).toBe(`urn:li:comment:(${urn},${comment.id})`);
        if (comment.parentId === undefined) parent = comment.id;
        else expect(comment.parentId).toBe(parent);
      }
    }
    const replies = truth.brandPosts.flatMap(({ comments }) =>
      comments.filter(({ parentId }) => parentId),
    );
    expect(replies.length).toBeGreaterThan(10);
  });

  it('have the brandʼs page newest first, with three reposts of othersʼ posts', () => {
    const reposts = truth.brandPage.filter(({ repostedBy }) => repostedBy);
    expect(reposts).toHaveLength(3);
    expect(
      reposts.every(({ author, repostedBy }) => author !== site.brand && repostedBy === site.brand),
    ).toBe(true);
    const times = truth.brandPage.map(({ id }) => postOf(site, id).publishedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('show a personʼs own posts and their reposts among what they did', () => {
    const own = activityItems(site, site.viewer);
    expect(own).toHaveLength(3);
    const repost = truth.home.find(({ repostedBy }) => repostedBy);
    const theirs = activityItems(site, repost?.repostedBy ?? site.brand);
    expect(theirs).toContainEqual(expect.objectContaining({ postId: repost?.id }));
  });
});

describe('keys', () => {
  it('are those of real cards', () => {
    const id = '7444658505212661760';
    expect(encodeKey({ kind: 'activity', id })).toBe('CgsIgMDU1PHd3tDOAQ');
    expect(decodeKey('EgsIsq6/9tLK2s/OAQ')).toEqual({ kind: 'ugcPost', id: '7444367903600143257' });
  });

  it('decode to the ids of the feed', () => {
    for (const { kind, id } of posts) {
      expect(decodeKey(encodeKey({ kind, id }))).toEqual({ kind, id });
    }
  });

  it('come back whole for every id', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 2n ** 63n - 1n),
        fc.constantFrom('activity', 'ugcPost', 'course'),
        (id, kind) => {
          expect(decodeKey(encodeKey({ kind, id: String(id) }))).toEqual({ kind, id: String(id) });
        },
      ),
    );
    expect(() => decodeKey('AAAA')).toThrow(RangeError);
  });

  it('hold the time to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_262_304_000_000, max: 2_000_000_000_000 }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (at, low) => {
          expect(timeOfId(idAt(at, low))).toBe(at);
        },
      ),
    );
  });
});
