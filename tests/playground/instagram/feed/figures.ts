import { brandHandle } from './accounts';
import { cutCaption } from './cut-caption';
import { rounded } from './rounded';
import type { Comment, Instagram, Post } from './types';
import { commentsOf, postOf } from './views';

/** A number of a post: the true one, and what is left of it where the page abbreviates. */
interface Told {
  exact: number;
  /** Differs from `exact` above a thousand, where the new layout tells this one only. */
  shown: number;
}

interface CommentTruth extends Pick<Comment, 'id' | 'author' | 'text' | 'publishedAt' | 'likes'> {
  /** The comment that it answers. */
  replyTo?: string;
}

/** The truth about a post that may be stored. */
interface PostTruth {
  code: string;
  mediaId: string;
  author: string;
  coauthors: string[];
  kind: Post['kind'];
  caption: string;
  /** What the home feed shows of it at first; the whole when it is short. */
  captionShown: string;
  /** Epoch milliseconds, whole seconds; the media id is less than a second later. */
  publishedAt: number;
  /** Absent when hidden: then no page may be read as telling one. */
  likes?: Told;
  /**
   * The old layout names a friend and counts the others only (`Liked by A and 47 others`): the
   * number on its page is one less than the likes. Always with a friend where likes are hidden.
   */
  othersCounted: boolean;
  comments: Told;
  /** No editor on its page. */
  commentsLimited: boolean;
  /** What the page lists: the first 15 top comments at once, replies when asked for. */
  listed: CommentTruth[];
}

/** The truth about a made-up Instagram, for tests to compare with. */
interface Figures {
  /** Posts of the home feed that may be stored, in the order of display. */
  posts: PostTruth[];
  byCode: ReadonlyMap<string, PostTruth>;
  /** Codes of the ads, which must never be stored. */
  ads: string[];
  /** Codes of posts that stand in private messages only and must never be read. */
  private: string[];
  /** The brandʼs own posts, newest first. */
  brandPosts: PostTruth[];
  /** Exact followers by handle; profiles tell them in a title. */
  followers: ReadonlyMap<string, number>;
  /**
   * The brandʼs posts published from `from` (included) to `until` (excluded), epoch ms, and the
   * sum of the interactions of those whose likes are not hidden.
   */
  brandWindow(from: number, until: number): { posts: PostTruth[]; interactions: number };
}

const told = (exact: number): Told => ({ exact, shown: rounded(exact) });

function listedUnder(comments: readonly Comment[]): CommentTruth[] {
  const truth = ({ id, author, text, publishedAt, likes }: Comment): CommentTruth => ({
    id,
    author,
    text,
    publishedAt,
    likes,
  });
  return comments.flatMap((comment) => [
    truth(comment),
    ...comment.replies.map((reply) => ({ ...truth(reply), replyTo: comment.id })),
  ]);
}

/** Likes + comments; undefined when the likes are hidden. */
export function interactionsOf({ likes, comments }: PostTruth): number | undefined {
  return likes && likes.exact + comments.exact;
}

export function figures(site: Instagram): Figures {
  const shown = site.timeline.map((code) => postOf(site, code));
  const posts = shown
    .filter((post) => !post.ad)
    .map((post): PostTruth => ({
      code: post.code,
      mediaId: post.id,
      author: post.author,
      coauthors: post.coauthors,
      kind: post.kind,
      caption: post.caption,
      captionShown: cutCaption(post.caption),
      publishedAt: post.publishedAt,
      ...(post.likesHidden ? {} : { likes: told(post.likes) }),
      othersCounted: post.likedByNamed ?? false,
      comments: told(post.comments),
      commentsLimited: post.commentsLimited ?? false,
      listed: listedUnder(commentsOf(site, post.code)),
    }));
  const brandPosts = posts.filter(({ author }) => author === brandHandle);
  return {
    posts,
    byCode: new Map(posts.map((post) => [post.code, post])),
    ads: shown.filter((post) => post.ad).map(({ code }) => code),
    private: site.threads.flatMap(({ messages }) =>
      messages.flatMap(({ sharedCode }) => sharedCode ?? []),
    ),
    brandPosts,
    followers: new Map(
      [...site.byHandle.values()].map(({ handle, followers }) => [handle, followers]),
    ),
    brandWindow: (from, until) => {
      const within = brandPosts.filter(
        ({ publishedAt }) => publishedAt >= from && publishedAt < until,
      );
      const sum = within.reduce((total, post) => total + (interactionsOf(post) ?? 0), 0);
      return { posts: within, interactions: sum };
    },
  };
}
