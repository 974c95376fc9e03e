import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, isCut, shownLength } from './feed/cut-text';
import { figures, interactionsOf } from './feed/figures';
import { makeFeed } from './feed/make-feed';
import { timeOfSnowflake } from './feed/snowflake';
import { conversationOf, postOf, profileItems } from './feed/views';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const feed = makeFeed({ seed: 1, now });
const truth = figures(feed);
const posts = [...feed.byId.values()];

describe('the made-up feed', () => {
  it('is the same again for the same options, and another for another seed', () => {
    expect(makeFeed({ seed: 1, now })).toEqual(feed);
    expect(makeFeed({ seed: 2, now }).timeline).not.toEqual(feed.timeline);
  });

  it('has as many items as asked for, newest first, no post twice', () => {
    expect(feed.timeline).toHaveLength(2000);
    expect(new Set(feed.timeline.map(({ id }) => id)).size).toBe(2000);
    const times = feed.timeline.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it.each([30, 60, 200, 501])('holds %i items when told to', (count) => {
    expect(makeFeed({ seed: 3, now, count }).timeline).toHaveLength(count);
  });

  it('has ids that tell the time of publication, which is past', () => {
    for (const { id, publishedAt } of posts) expect(timeOfSnowflake(id)).toBe(publishedAt);
    expect(Math.max(...posts.map(({ publishedAt }) => publishedAt))).toBeLessThan(now);
  });

  it('holds enough of every awkward shape', () => {
    const count = (is: (post: (typeof posts)[number]) => unknown) => posts.filter(is).length;
    expect(truth.ads.length).toBe(100);
    expect(count((post) => post.repostedBy)).toBe(160);
    expect(count((post) => post.quotedId)).toBeGreaterThan(120);
    expect(count((post) => isCut(post.text))).toBeGreaterThan(80);
    expect(truth.comments.length).toBe(60);
    expect(count((post) => post.edited)).toBeGreaterThan(10);
    expect(count((post) => post.longRead)).toBeGreaterThan(10);
    expect(count((post) => post.text === '' && post.media)).toBeGreaterThan(10);
    expect(count((post) => post.counts.views === undefined)).toBeGreaterThan(5);
    expect(count((post) => post.viewer.liked)).toBeGreaterThan(20);
    const authors = new Set(posts.map(({ author }) => author));
    for (const handle of ['status', 'photo_status', '_a', 'atelierdesnuits']) {
      expect(authors).toContain(handle);
    }
  });

  it('never says that a count is smaller than what the page shows of it', () => {
    for (const { id, counts, viewer } of posts) {
      expect(counts.comments).toBeGreaterThanOrEqual(feed.replies.get(id)?.length ?? 0);
      if (viewer.liked) expect(counts.likes).toBeGreaterThan(0);
      if (viewer.reposted) expect(counts.reposts).toBeGreaterThan(0);
      if (viewer.bookmarked) expect(counts.bookmarks).toBeGreaterThan(0);
    }
  });

  it('tells the views of every ad, whose id stands in no other link', () => {
    for (const id of truth.ads) expect(postOf(feed, id).counts.views).toBeGreaterThan(0);
  });

  it('puts answers after what they answer', () => {
    const early = posts.filter(
      ({ parentId, publishedAt }) => parentId && postOf(feed, parentId).publishedAt >= publishedAt,
    );
    expect(early).toEqual([]);
  });
});

describe('the brand', () => {
  it('has 60 posts, two full weeks behind it, and its followers', () => {
    expect(feed.byHandle.get('maison_lumen')?.followers).toBe(24_817);
    expect(truth.brandPosts).toHaveLength(60);
    expect(truth.brandWindow(now - 7 * day, now).posts).toHaveLength(14);
    expect(truth.brandWindow(now - 14 * day, now - 7 * day).posts).toHaveLength(13);
  });

  it('sums up its interactions: likes, comments and reposts', () => {
    const { posts: all, interactions } = truth.brandWindow(0, now);
    expect(interactions).toBe(all.reduce((sum, post) => sum + interactionsOf(post), 0));
    const [post] = all;
    expect(post && interactionsOf(post)).toBe(
      (post?.counts.likes ?? 0) + (post?.counts.comments ?? 0) + (post?.counts.reposts ?? 0),
    );
  });

  it('gets 3 to 12 answers to every post, some of them going on', () => {
    let joined = 0;
    for (const { id, counts } of truth.brandPosts) {
      const { replies } = conversationOf(feed, id);
      expect(replies.length).toBeGreaterThanOrEqual(3);
      expect(replies.length).toBeLessThanOrEqual(12);
      expect(replies.filter(({ joinedAbove }) => !joinedAbove)).toHaveLength(counts.comments);
      joined += replies.filter(({ joinedAbove }) => joinedAbove).length;
    }
    expect(joined).toBeGreaterThan(50);
  });

  it('shows its posts on its profile, the pinned one first', () => {
    const items = profileItems(feed, 'maison_lumen').map(({ id }) => id);
    expect(items.toSorted()).toEqual(truth.brandPosts.map(({ id }) => id).toSorted());
  });
});

describe('a conversation', () => {
  it('shows what the focal post answers above it, joined to it', () => {
    const answer = posts.find(({ parentId }) => parentId && postOf(feed, parentId).parentId);
    const { ancestors, focal } = conversationOf(feed, answer?.id ?? '');
    expect(ancestors.map(({ joinedAbove }) => joinedAbove)).toEqual([false, true]);
    expect(ancestors.at(-1)?.id).toBe(answer?.parentId);
    expect(focal.joinedAbove).toBe(true);
  });

  it('keeps the posts under “Discover more” apart from the answers', () => {
    for (const { id } of truth.brandPosts) {
      const { replies, more } = conversationOf(feed, id);
      const answers = new Set(replies.map((item) => item.id));
      expect(more.length).toBeGreaterThan(0);
      expect(more.some((item) => answers.has(item.id))).toBe(false);
    }
  });
});

describe('cutText', () => {
  it('keeps short texts, and the beginning of long ones without tearing a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 })), (words) => {
        const text = words.join(' ');
        const cut = cutText(text);
        expect(text.startsWith(cut)).toBe(true);
        expect(Array.from(cut).length).toBeLessThanOrEqual(shownLength);
        expect(isCut(text)).toBe(cut !== text);
      }),
    );
  });
});
