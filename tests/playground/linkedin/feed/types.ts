/** Where a person or a company lives, without slashes around: `in/lea-fontaine`. */
export type Path = `in/${string}` | `company/${string}`;

export interface Author {
  path: Path;
  name: string;
  /** What a person says below the name; a company shows its followers there. */
  headline: string;
  followers: number;
  /** How far a person is from the viewer; absent for companies and the viewer. */
  degree?: 1 | 2 | 3;
  verified: boolean;
}

export type ReactionKind = 'like' | 'empathy' | 'praise' | 'support' | 'interest' | 'entertainment';

export interface Counts {
  /** Reactions of every kind. */
  likes: number;
  /** Comments and their replies. */
  comments: number;
  reposts: number;
  /** Impressions: told on posts of the viewer and of the viewerʼs page only. */
  views?: number;
}

export interface Comment {
  id: string;
  author: Path;
  text: string;
  lang: 'fr' | 'en';
  /** Epoch milliseconds; the id decodes to the same number. */
  publishedAt: number;
  likes: number;
  /** Oldest first; replies have none of their own. */
  replies: Comment[];
}

export interface Post {
  kind: 'activity' | 'ugcPost';
  id: string;
  /**
   * The id of its appearance in feeds, which decodes to the time of publication; that of an
   * `activity` is its own id.
   */
  activityId: string;
  author: Path;
  /** May be empty under a picture. */
  text: string;
  lang: 'fr' | 'en';
  /** Epoch milliseconds. */
  publishedAt: number;
  /** Written days before it was published: the id of the `ugcPost` tells the former. */
  scheduled?: true;
  /** Must never be stored. */
  ad?: true;
  edited?: true;
  counts: Counts;
  /** The most frequent ones, at most three. */
  reactions: ReactionKind[];
  /** Somebody the viewer knows reacted: the page names them and counts the others. */
  proof?: Path;
  /** The post that this one reshares with words of its own. */
  quotedId?: string;
  media?: 'image' | 'images' | 'document' | 'video' | 'poll';
  /** Who may not comment. */
  closed?: 'everybody' | 'strangers';
  liked: boolean;
  /** Those that the page can show, oldest first; there may be more. */
  comments: Comment[];
}

/** Why a card is in the feed, as the line above it says. */
export interface Header {
  kind: 'like' | 'love' | 'funny' | 'comment' | 'repost' | 'suggested' | 'follow';
  by: Path[];
  /** The ids of the likes, comments or reposts; the old front end names the card after them. */
  activityIds: string[];
}

export type FeedItem =
  | { type: 'post'; postId: string; header?: Header }
  | { type: 'course'; id: string }
  | { type: 'jobs'; ids: string[] };

export interface Linkedin {
  /** The present of this feed, epoch milliseconds; everything is older. */
  now: number;
  seed: number;
  viewer: Path;
  brand: Path;
  authors: Map<Path, Author>;
  /** Every post, ads and reshared originals too, by its id. */
  posts: Map<string, Post>;
  home: FeedItem[];
  /** The posts tab of the brandʼs page: its own posts and what it reposted, newest first. */
  brandPage: FeedItem[];
}
