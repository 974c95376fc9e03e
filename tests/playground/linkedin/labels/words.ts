import type { Header, Post, ReactionKind } from '../feed/types';
import type { Unit } from './ages';
import type { Language } from './numbers';

/** Everything that the two front ends say, in one language. */
export interface Words {
  language: Language;
  /** `1,107 reactions` and the like: whole numbers, never abbreviated. */
  reactions: (count: number) => string;
  comments: (count: number) => string;
  reposts: (count: number) => string;
  followers: (count: number) => string;
  roundedFollowers: (count: number) => string;
  impressions: (count: number) => string;
  votes: (count: number) => string;
  replies: (count: number) => string;
  repliesOn: (count: number, name: string) => string;
  /** `A and 29 others`; `reacted` is only said to screen readers. */
  proof: (name: string, others: number) => string;
  proofReacted: (name: string, others: number) => string;
  commentsOn: (count: number, name: string) => string;
  repostsOf: (count: number, name: string) => string;
  reactionsOn: (count: number, name: string) => string;
  /** `3h`, `6 h`. */
  age: (count: number, unit: Unit) => string;
  /** `3 hours ago`. */
  ago: (count: number, unit: Unit) => string;
  edited: string;
  visibility: string;
  visibilityIcon: string;
  degree: Record<1 | 2 | 3, string>;
  you: string;
  verified: string;
  header: Record<Exclude<Header['kind'], 'suggested' | 'follow'>, string>;
  suggested: string;
  /** What follows the name of one who follows the page, and before the pageʼs. */
  follows: (others: number) => string;
  and: string;
  /** The marks of ads; some name who paid. */
  promoted: string;
  promotedBy: (name: string) => string;
  reaction: Record<ReactionKind, string>;
  closed: Record<NonNullable<Post['closed']>, string>;
  feedPost: string;
  feedPostNumber: (number: number) => string;
  more: string;
  seeMore: string;
  profileOf: (name: string) => string;
  company: (name: string) => string;
  graphic: (name: string) => string;
  view: string;
  menuOf: (name: string) => string;
  menu: string;
  hide: (name: string) => string;
  follow: string;
  followName: (name: string) => string;
  image: string;
  playVideo: string;
  pages: (count: number) => string;
  vote: string;
  authorSeesVote: string;
  like: string;
  liked: string;
  reactionState: (state: string | undefined) => string;
  reactionsMenu: string;
  reactLike: string;
  comment: string;
  reply: string;
  replyTo: (name: string) => string;
  likeComment: (name: string) => string;
  optionsOf: (name: string) => string;
  openOptionsOf: (name: string) => string;
  repost: string;
  send: string;
  sendPrivately: string;
  switchIdentity: string;
  actorScreen: string;
  addComment: string;
  addReply: string;
  editorNew: string;
  editorOld: string;
  emoji: string;
  photo: string;
  moreComments: string;
  analytics: string;
  course: string;
  courseTitle: string;
  jobs: string;
  job: string;
  startPost: string;
  postImpressions: string;
  profileViewers: string;
  home: string;
  myPage: string;
  messaging: string;
  me: string;
  posts: string;
  about: string;
  activity: string;
  oldFront: string;
  newFront: string;
  mainFeed: string;
  pageOf: (name: string) => string;
  promotion: string;
  nothing: string;
  writeMessage: string;
  publish: string;
  close: string;
}
