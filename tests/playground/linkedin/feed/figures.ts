import type { Comment, Counts, FeedItem, Linkedin, Path, Post } from './types';
import { postOf, urnOf } from './views';
import { timeOfId } from './ids';

/** What there is to know about a comment; a reply names the comment that it answers. */
interface CommentTruth {
  id: string;
  urn: string;
  parentId?: string;
  author: Path;
  text: string;
  publishedAt: number;
  likes: number;
}

/** What there is to know about a post that may be stored. */
interface PostTruth {
  kind: Post['kind'];
  id: string;
  urn: string;
  /** Other ids of the same post; the old front end names it by the first one. */
  aliases: string[];
  author: Path;
  authorName: string;
  text: string;
  /** Epoch milliseconds as its id tells them; absent where the id tells another time (scheduled). */
  publishedAt?: number;
  counts: Counts;
  repostedBy?: Path;
  quotedId?: string;
  /** Those that the page can show, each followed by its replies. */
  comments: CommentTruth[];
}

/** Likes + comments + reposts. */
export function interactionsOf({ counts }: Pick<Post, 'counts'>): number {
  return counts.likes + counts.comments + counts.reposts;
}

function commentTruths(post: Post): CommentTruth[] {
  const truth = (comment: Comment, parentId?: string): CommentTruth => ({
    id: comment.id,
    urn: commentUrn(post, comment.id),
    ...(parentId === undefined ? {} : { parentId }),
    author: comment.author,
    text: comment.text,
    publishedAt: comment.publishedAt,
    likes: comment.likes,
  });
  return post.comments.flatMap((comment) => [
    truth(comment),
    ...comment.replies.map((reply) => truth(reply, comment.id)),
  ]);
}

/** `urn:li:comment:(urn:li:activity:P,C)`, as the new front end writes it. */
export function commentUrn(post: Post, id: string): string {
  return `urn:li:comment:(${urnOf(post)},${id})`;
}

/** The truth about a feed, for tests to compare with. */
interface Figures {
  /** What the home feed shows and may be stored, in the order of display. */
  home: PostTruth[];
  /** What the posts tab of the brandʼs page shows and may be stored, in the order of display. */
  brandPage: PostTruth[];
  /** Ids of ads, which must never be stored. */
  ads: string[];
  /** Ids of posts that are shown only inside of another that reshares them. */
  quoted: string[];
  /** The brandʼs own posts, newest first. */
  brandPosts: PostTruth[];
  /**
   * The brandʼs own posts published from `from` (included) to `until` (excluded), epoch ms, and
   * the sum of their interactions.
   */
  brandWindow(from: number, until: number): { posts: PostTruth[]; interactions: number };
}

export function figures(site: Linkedin): Figures {
  const truthOf = (item: FeedItem): PostTruth[] => {
    if (item.type !== 'post') return [];
    const post = postOf(site, item.postId);
    if (post.ad) return [];
    const { header } = item;
    const repostedBy = header?.kind === 'repost' ? header.by[0] : undefined;
    return [
      {
        kind: post.kind,
        id: post.id,
        urn: urnOf(post),
        aliases: post.activityId === post.id ? [] : [post.activityId],
        author: post.author,
        authorName: site.authors.get(post.author)?.name ?? '',
        text: post.text,
        ...(post.scheduled ? {} : { publishedAt: timeOfId(post.id) }),
        counts: post.counts,
        ...(repostedBy ? { repostedBy } : {}),
        ...(post.quotedId === undefined ? {} : { quotedId: post.quotedId }),
        comments: commentTruths(post),
      },
    ];
  };
  const brandPage = site.brandPage.flatMap(truthOf);
  const brandPosts = brandPage.filter(({ author }) => author === site.brand);
  const posts = [...site.posts.values()];
  return {
    home: site.home.flatMap(truthOf),
    brandPage,
    ads: posts.filter(({ ad }) => ad).map(({ id }) => id),
    quoted: posts.flatMap(({ quotedId }) => quotedId ?? []),
    brandPosts,
    brandWindow: (from, until) => {
      const inside = brandPosts.filter(
        ({ publishedAt = -1 }) => publishedAt >= from && publishedAt < until,
      );
      return {
        posts: inside,
        interactions: inside.reduce((sum, post) => sum + interactionsOf(post), 0),
      };
    },
  };
}
