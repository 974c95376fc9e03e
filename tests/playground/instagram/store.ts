import type { Comment, Instagram, Post } from './feed/types';
import { postOf } from './feed/views';

/** What of a post can change while it is shown. */
export interface PostState {
  likes: number;
  comments: number;
  viewer: Post['viewer'];
  /** True once the whole of a cut caption was asked for. */
  expanded: boolean;
  /** Comments that the viewer sent from this tab. */
  sent: Comment[];
  /** The viewer's answers from this tab, by the comment below which they stand. */
  answers: ReadonlyMap<string, readonly Comment[]>;
}

export interface Store {
  read(code: string): PostState;
  subscribe(code: string, listener: () => void): () => void;
  /** Adds to the numbers. */
  bump(code: string, change: { likes?: number; comments?: number }): void;
  /** The viewer likes or saves, or takes it back. */
  toggle(code: string, what: keyof Post['viewer']): void;
  expand(code: string): void;
  /** Puts the viewerʼs comment below the post, or below a comment. It reaches nobody. */
  send(code: string, text: string, answered?: string): void;
  /** Posts that are on the page now. */
  shown(): string[];
}

export function createStore(site: Instagram): Store {
  const states = new Map<string, PostState>();
  const listeners = new Map<string, Set<() => void>>();
  let written = 0;

  const read = (code: string): PostState => {
    const known = states.get(code);
    if (known) return known;
    const { likes, comments, viewer } = postOf(site, code);
    const first = { likes, comments, viewer, expanded: false, sent: [], answers: new Map() };
    states.set(code, first);
    return first;
  };
  const write = (code: string, change: Partial<PostState>) => {
    states.set(code, { ...read(code), ...change });
    for (const listener of listeners.get(code) ?? []) listener();
  };

  return {
    read,
    bump: (code, { likes = 0, comments = 0 }) => {
      const state = read(code);
      write(code, { likes: state.likes + likes, comments: state.comments + comments });
    },
    subscribe: (code, listener) => {
      const waiting = listeners.get(code) ?? new Set();
      listeners.set(code, waiting.add(listener));
      return () => {
        waiting.delete(listener);
        if (waiting.size === 0) listeners.delete(code);
      };
    },
    toggle: (code, what) => {
      const { viewer, likes } = read(code);
      const step = viewer[what] ? -1 : 1;
      write(code, {
        viewer: { ...viewer, [what]: !viewer[what] },
        ...(what === 'liked' ? { likes: likes + step } : {}),
      });
    },
    expand: (code) => write(code, { expanded: true }),
    send: (code, text, answered) => {
      const { sent, answers, comments } = read(code);
      const comment: Comment = {
        id: `179${String(site.now + (written += 1)).padStart(14, '0')}`,
        author: site.viewer.handle,
        text,
        publishedAt: Math.floor(site.now / 1000) * 1000,
        likes: 0,
        replies: [],
      };
      const below =
        answered === undefined ? undefined : [...(answers.get(answered) ?? []), comment];
      write(code, {
        comments: comments + 1,
        ...(answered !== undefined && below
          ? { answers: new Map([...answers, [answered, below]]) }
          : { sent: [...sent, comment] }),
      });
    },
    shown: () => [...listeners.keys()],
  };
}
