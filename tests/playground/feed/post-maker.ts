import { makeCounts } from './make-counts';
import type { Random } from './random';
import { snowflakeAt } from './snowflake';
import type { Saying } from './texts/saying';
import type { Account, Post } from './types';

/** What is already decided of a post; the rest is made up. */
export type Draft = Saying &
  Pick<Post, 'author' | 'publishedAt'> &
  Partial<
    Pick<Post, 'parentId' | 'quotedId' | 'repostedBy' | 'ad' | 'edited' | 'media' | 'longRead'>
  > & {
    comments?: number;
  };

export interface PostMaker {
  byId: Map<string, Post>;
  replies: Map<string, string[]>;
  /** Makes the post up and files it under its id and, if it answers, under its parent. */
  make(draft: Draft): Post;
}

export function createPostMaker(
  random: Random,
  now: number,
  byHandle: ReadonlyMap<string, Account>,
): PostMaker {
  const byId = new Map<string, Post>();
  const replies = new Map<string, string[]>();

  const freshId = (milliseconds: number): string => {
    const id = snowflakeAt(milliseconds, random.int(0, 2 ** 22 - 1));
    return byId.has(id) ? freshId(milliseconds) : id;
  };

  const make = ({
    comments = random.chance(0.5) ? random.int(0, 30) : 0,
    ...draft
  }: Draft): Post => {
    const viewer = {
      liked: random.chance(0.05),
      reposted: random.chance(0.02),
      bookmarked: random.chance(0.03),
    };
    const reach = {
      // Answers reach few.
      followers: (byHandle.get(draft.author)?.followers ?? 0) / (draft.parentId ? 40 : 1),
      age: now - draft.publishedAt,
      comments,
      promoted: draft.ad ?? false,
    };
    const counts = makeCounts(random, reach);
    if (viewer.liked) counts.likes += 1;
    if (viewer.reposted) counts.reposts += 1;
    if (viewer.bookmarked) counts.bookmarks += 1;
    const post: Post = { ...draft, id: freshId(draft.publishedAt), counts, viewer };
    byId.set(post.id, post);
    if (post.parentId) {
      const answers = replies.get(post.parentId) ?? [];
      answers.push(post.id);
      replies.set(post.parentId, answers);
    }
    return post;
  };

  return { byId, replies, make };
}
