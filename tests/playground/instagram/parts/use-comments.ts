import { useCallback, useState } from 'react';
import { firstComments } from '../blocks/data-blocks';
import type { Comment } from '../feed/types';
import { commentsOf } from '../feed/views';
import { usePost, useSite } from '../site';

interface Listed {
  /** What the viewer sent first, then the first of the others. */
  comments: Comment[];
  /** Loads 15 more; undefined when all are there. */
  more?: () => void;
}

/** The comments that stand under a post so far. */
export function useComments(code: string): Listed {
  const { feed } = useSite();
  const { state } = usePost(code);
  const [count, setCount] = useState(firstComments);
  const more = useCallback(() => setCount((before) => before + firstComments), []);
  const all = commentsOf(feed, code);
  const comments = [...state.sent, ...all.slice(0, count)];
  return count < all.length ? { comments, more } : { comments };
}
