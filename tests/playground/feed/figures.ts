import { brandHandle } from './accounts';
import type { Feed, Post } from './types';
import { postOf } from './views';

/** Likes + comments + reposts. */
export function interactionsOf({ counts }: Post): number {
  return counts.likes + counts.comments + counts.reposts;
}

/** The truth about a feed, for tests to compare with. */
interface Figures {
  /** Ids of the home timeline that may be stored: everything but ads, in the order of display. */
  organic: string[];
  ads: string[];
  /** Ids of the home timeline that answer the post above them. */
  comments: string[];
  /** The brandʼs own posts (no answers), newest first. */
  brandPosts: Post[];
  /**
   * The brandʼs own posts published from `from` (included) to `until` (excluded), epoch ms, and
   * the sum of their interactions.
   */
  brandWindow(from: number, until: number): { posts: Post[]; interactions: number };
}

export function figures(feed: Feed): Figures {
  const shown = feed.timeline.map(({ id }) => postOf(feed, id));
  const brandPosts = shown
    .filter((post) => post.author === brandHandle && !post.ad && post.parentId === undefined)
    .sort((a, b) => b.publishedAt - a.publishedAt);
  return {
    organic: shown.filter((post) => !post.ad).map(({ id }) => id),
    ads: shown.filter((post) => post.ad).map(({ id }) => id),
    comments: shown.filter((post) => post.parentId !== undefined).map(({ id }) => id),
    brandPosts,
    brandWindow: (from, until) => {
      const posts = brandPosts.filter(
        ({ publishedAt }) => publishedAt >= from && publishedAt < until,
      );
      return { posts, interactions: posts.reduce((sum, post) => sum + interactionsOf(post), 0) };
    },
  };
}
