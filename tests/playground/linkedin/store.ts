import type { Comment, Counts, Linkedin } from './feed/types';
import { postOf } from './feed/views';

/** What of a post can change while it is shown. */
export interface PostState {
  counts: Counts;
  liked: boolean;
  comments: readonly Comment[];
}

export type Change = Partial<Record<keyof Counts, number>>;

export interface Store {
  read(id: string): PostState;
  subscribe(id: string, listener: () => void): () => void;
  /** Adds to the counts (`{ likes: +1 }`); a count that the site does not tell stays untold. */
  bump(id: string, change: Change): void;
  toggleLike(id: string): void;
  /** Adds what the viewer wrote: below the post, or below one of its comments. */
  addComment(id: string, comment: Comment, parentId?: string): void;
  /** Posts that are on the page now. */
  shown(): string[];
}

export function createStore(site: Linkedin): Store {
  const states = new Map<string, PostState>();
  const listeners = new Map<string, Set<() => void>>();
  const read = (id: string): PostState => {
    const known = states.get(id);
    if (known) return known;
    const { counts, liked, comments } = postOf(site, id);
    const first = { counts, liked, comments };
    states.set(id, first);
    return first;
  };
  const write = (id: string, change: Partial<PostState>) => {
    states.set(id, { ...read(id), ...change });
    for (const listener of listeners.get(id) ?? []) listener();
  };
  const bump: Store['bump'] = (id, change) => {
    const counts = { ...read(id).counts };
    for (const name of Object.keys(change) as (keyof Counts)[]) {
      const before = counts[name];
      if (before !== undefined) counts[name] = Math.max(0, before + (change[name] ?? 0));
    }
    write(id, { counts });
  };
  return {
    read,
    bump,
    subscribe: (id, listener) => {
      const waiting = listeners.get(id) ?? new Set();
      listeners.set(id, waiting.add(listener));
      return () => {
        waiting.delete(listener);
        if (waiting.size === 0) listeners.delete(id);
      };
    },
    toggleLike: (id) => {
      const { liked } = read(id);
      write(id, { liked: !liked });
      bump(id, { likes: liked ? -1 : 1 });
    },
    addComment: (id, comment, parentId) => {
      const before = read(id).comments;
      const answered = (one: Comment): Comment =>
        one.id === parentId ? { ...one, replies: [...one.replies, comment] } : one;
      const comments = parentId === undefined ? [comment, ...before] : before.map(answered);
      write(id, { comments });
      bump(id, { comments: 1 });
    },
    shown: () => [...listeners.keys()],
  };
}
