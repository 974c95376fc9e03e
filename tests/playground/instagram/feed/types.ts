export interface Account {
  /** Letters, digits, `.` and `_`; without the `@`. */
  handle: string;
  name: string;
  id: string;
  bio: string;
  followers: number;
  following: number;
  /** How many posts the profile says that it has. */
  posts: number;
  verified: boolean;
  /** Only followers see its posts, whose codes are longer. */
  private: boolean;
}

export interface Comment {
  /** 17 digits. */
  id: string;
  author: string;
  text: string;
  /** Epoch milliseconds, whole seconds. */
  publishedAt: number;
  likes: number;
  /** Answers to it, oldest first; answers have no answers. */
  replies: Comment[];
}

export interface Post {
  /** The media id; it holds the time of publication. */
  id: string;
  /** As in addresses: 11 characters, 39 on private accounts. */
  code: string;
  author: string;
  /** Named beside the author; the permalink is the authorʼs. */
  coauthors: string[];
  kind: 'photo' | 'carousel' | 'reel';
  /** Pictures in a carousel, 1 otherwise. */
  slides: number;
  /** Empty when there is none. */
  caption: string;
  lang: 'fr' | 'en';
  /** Epoch milliseconds, whole seconds. */
  publishedAt: number;
  /** The true number, which the pages do not tell when likes are hidden. */
  likes: number;
  /** Comments and their replies. */
  comments: number;
  /** Plays of a reel; only the reels tab of a profile shows them. */
  plays?: number;
  /** The author hides the number; the data block then carries `likesInData`, which is wrong. */
  likesHidden?: true;
  likesInData: number;
  /** Whom the viewer knows among those who like it; the old layout shows the face. */
  likedBy?: string;
  /** The old layout names that person and counts the others only. */
  likedByNamed?: true;
  /** The viewer may not comment, so there is no editor. */
  commentsLimited?: true;
  ad?: true;
  location?: string;
  viewer: { liked: boolean; saved: boolean };
}

/** A thread of private messages, which nobody but the viewer may read. */
export interface Thread {
  id: string;
  with: string;
  messages: { from: string; text: string; at: number; sharedCode?: string }[];
}

export interface Instagram {
  /** The present, epoch milliseconds; everything is older. */
  now: number;
  seed: number;
  viewer: Account;
  byHandle: ReadonlyMap<string, Account>;
  /** Codes of the home feed, newest first, ads included. */
  timeline: string[];
  byCode: ReadonlyMap<string, Post>;
  /** Top comments of a post as the page orders them: by code. */
  comments: ReadonlyMap<string, Comment[]>;
  threads: Thread[];
}
