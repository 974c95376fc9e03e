import type { Counts, Feed, Post } from '../feed/types';
import { snowflakeAt, timeOfSnowflake } from '../feed/snowflake';
import { postOf } from '../feed/views';

/** What of a post can change while it is shown. */
export interface PostState {
  counts: Counts;
  viewer: Post['viewer'];
  /** True once the whole of a cut text was asked for. */
  expanded: boolean;
}

export type Change = Partial<Record<keyof Counts, number>>;

export interface Store {
  read(id: string): PostState;
  subscribe(id: string, listener: () => void): () => void;
  /** Adds to the counts (`{ likes: +1 }`); a count that X does not tell stays untold. */
  bump(id: string, change: Change): void;
  /** The viewer likes, reposts or bookmarks, or takes it back. */
  toggle(id: string, what: keyof Post['viewer']): void;
  expand(id: string): void;
  /** The viewer answers a post, on this page only. */
  answer(id: string, text: string): void;
  /** How many answers the viewer has written. */
  answers(): number;
  onAnswer(listener: () => void): () => void;
  /** Posts that are on the page now. */
  shown(): string[];
}

const countOf = { liked: 'likes', reposted: 'reposts', bookmarked: 'bookmarks' } as const;

export function createStore(feed: Feed): Store {
  const states = new Map<string, PostState>();
  const listeners = new Map<string, Set<() => void>>();

  const read = (id: string): PostState => {
    const known = states.get(id);
    if (known) return known;
    const { counts, viewer } = postOf(feed, id);
    const first = { counts, viewer, expanded: false };
    states.set(id, first);
    return first;
  };
  const write = (id: string, state: PostState) => {
    states.set(id, state);
    for (const listener of listeners.get(id) ?? []) listener();
  };
  const bump = (id: string, change: Change) => {
    const state = read(id);
    const counts = { ...state.counts };
    for (const name of Object.keys(change) as (keyof Counts)[]) {
      const before = counts[name];
      if (before !== undefined) counts[name] = Math.max(0, before + (change[name] ?? 0));
    }
    write(id, { ...state, counts });
  };

  const writing = new Set<() => void>();
  let written = 0;

  return {
    read,
    bump,
    answer: (parentId, text) => {
      const id = snowflakeAt(feed.now, (written += 1));
      feed.byId.set(id, {
        id,
        author: feed.viewer.handle,
        text,
        lang: postOf(feed, parentId).lang,
        publishedAt: timeOfSnowflake(id),
        counts: { comments: 0, reposts: 0, likes: 0, bookmarks: 0 },
        parentId,
        viewer: { liked: false, reposted: false, bookmarked: false },
      });
      feed.replies.set(parentId, [id, ...(feed.replies.get(parentId) ?? [])]);
      bump(parentId, { comments: 1 });
      for (const listener of writing) listener();
    },
    answers: () => written,
    onAnswer: (listener) => {
      writing.add(listener);
      return () => writing.delete(listener);
    },
    subscribe: (id, listener) => {
      const waiting = listeners.get(id) ?? new Set();
      listeners.set(id, waiting.add(listener));
      return () => {
        waiting.delete(listener);
        if (waiting.size === 0) listeners.delete(id);
      };
    },
    toggle: (id, what) => {
      const state = read(id);
      write(id, { ...state, viewer: { ...state.viewer, [what]: !state.viewer[what] } });
      bump(id, { [countOf[what]]: state.viewer[what] ? -1 : 1 });
    },
    expand: (id) => write(id, { ...read(id), expanded: true }),
    shown: () => [...listeners.keys()],
  };
}
