export interface Account {
  /** Without the `@`. */
  handle: string;
  name: string;
  id: string;
  followers: number;
  following: number;
  posts: number;
  verified: boolean;
  bio: string;
  /** Epoch milliseconds. */
  joinedAt: number;
}

export interface Counts {
  comments: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  /** Absent on a few old posts: X counts views only since December 2022 and not everywhere. */
  views?: number;
}

/** An X Article: a title and paragraphs, and no post text. */
interface LongRead {
  title: string;
  paragraphs: string[];
}

export interface Post {
  id: string;
  /** The authorʼs handle. */
  author: string;
  /** Empty for posts that are media only and for X Articles. */
  text: string;
  lang: 'fr' | 'en';
  /** Epoch milliseconds; the id decodes to the same number. */
  publishedAt: number;
  counts: Counts;
  /** The post that this one answers. */
  parentId?: string;
  /** The post that this one quotes. */
  quotedId?: string;
  /** Who reposted it, where the timeline shows it as a repost. */
  repostedBy?: string;
  /** True for a promoted post: it is shown in an ad slot and must never be stored. */
  ad?: true;
  edited?: true;
  media?: 'photo' | 'photos' | 'video';
  longRead?: LongRead;
  /** What the viewer did with it. */
  viewer: { liked: boolean; reposted: boolean; bookmarked: boolean };
}

export interface TimelineItem {
  id: string;
  /** Epoch milliseconds of what put it there: the post, its repost or the reply below it. */
  at: number;
  /** A line joins it to the item above: it answers that one. */
  joinedAbove: boolean;
  joinedBelow: boolean;
}

export interface Feed {
  /** The present of this feed, epoch milliseconds; every post is older. */
  now: number;
  seed: number;
  viewer: { handle: string; name: string };
  accounts: Account[];
  byHandle: Map<string, Account>;
  /** Newest first. */
  timeline: TimelineItem[];
  byId: Map<string, Post>;
  /** Ids of the answers to a post, oldest first; absent when nobody answered. */
  replies: Map<string, string[]>;
}
