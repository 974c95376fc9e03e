import { brandHandle } from './accounts';
import type { Feed, Post, TimelineItem } from './types';

/** The post of that id; throws when the feed holds none. */
export function postOf(feed: Feed, id: string): Post {
  const post = feed.byId.get(id);
  if (!post) throw new Error(`The feed holds no post ${id}.`);
  return post;
}

const alone = (id: string, at: number): TimelineItem => ({
  id,
  at,
  joinedAbove: false,
  joinedBelow: false,
});

const newestFirst = (a: TimelineItem, b: TimelineItem) => b.at - a.at;

/** What a profile shows: own posts and own reposts, the pinned one (brand only) on top. */
export function profileItems(feed: Feed, handle: string): TimelineItem[] {
  const items = feed.timeline
    .filter(({ id, joinedAbove }) => {
      const post = postOf(feed, id);
      if (post.ad || joinedAbove) return false;
      return post.repostedBy ? post.repostedBy === handle : post.author === handle;
    })
    .map(({ id, at }) => alone(id, at))
    .sort(newestFirst);
  const pinned = pinnedId(feed, handle);
  return pinned === undefined
    ? items
    : [alone(pinned, 0), ...items.filter(({ id }) => id !== pinned)];
}

/** The post that an account keeps on top of its profile: the brandʼs most liked one. */
export function pinnedId(feed: Feed, handle: string): string | undefined {
  if (handle !== brandHandle) return undefined;
  return [...feed.byId.values()]
    .filter((post) => post.author === handle && !post.parentId && post.text !== '')
    .sort((a, b) => b.counts.likes - a.counts.likes)[0]?.id;
}

/** What the tab `Replies` of a profile shows: each own answer under the post that it answers. */
export function withRepliesItems(feed: Feed, handle: string): TimelineItem[] {
  const answers = [...feed.byId.values()].filter(
    (post) => post.author === handle && post.parentId !== undefined,
  );
  const groups = answers.map((post) => [
    { ...alone(post.parentId ?? '', post.publishedAt), joinedBelow: true },
    { ...alone(post.id, post.publishedAt), joinedAbove: true },
  ]);
  return groups.sort((a, b) => (b[0]?.at ?? 0) - (a[0]?.at ?? 0)).flat();
}

export interface Conversation {
  /** The posts that led to the focal one, oldest first, each joined to the next. */
  ancestors: TimelineItem[];
  focal: TimelineItem;
  /** Answers to the focal post, each followed by what goes on below it, joined by lines. */
  replies: TimelineItem[];
  /** Posts of others that X appends under `Discover more`; they answer nobody. */
  more: TimelineItem[];
}

/** What the page of one post shows. */
export function conversationOf(feed: Feed, id: string): Conversation {
  const post = postOf(feed, id);
  const ancestors: TimelineItem[] = [];
  for (let above = post.parentId; above !== undefined; above = postOf(feed, above).parentId) {
    ancestors.unshift({ ...alone(above, 0), joinedBelow: true, joinedAbove: true });
  }
  const first = ancestors[0];
  if (first) first.joinedAbove = false;
  const replies = (feed.replies.get(id) ?? []).flatMap((answer) => {
    const chain = [answer];
    for (let next = feed.replies.get(answer)?.[0]; next; next = feed.replies.get(next)?.[0]) {
      chain.push(next);
    }
    return chain.map((link, index) => ({
      ...alone(link, 0),
      joinedAbove: index > 0,
      joinedBelow: index < chain.length - 1,
    }));
  });
  const shown = new Set([
    id,
    ...ancestors.map((item) => item.id),
    ...replies.map((item) => item.id),
  ]);
  const more = feed.timeline
    .filter((item) => !shown.has(item.id) && !postOf(feed, item.id).ad && !item.joinedAbove)
    .slice(Number(BigInt(id) % 7n), Number(BigInt(id) % 7n) + 4)
    .map((item) => alone(item.id, item.at));
  return {
    ancestors,
    focal: { ...alone(id, 0), joinedAbove: ancestors.length > 0 },
    replies,
    more,
  };
}
