import { idAt } from '../feed/ids';
import type { Post } from '../feed/types';
import { useSite } from '../site';

let written = 0;

/** Adds what the viewer wrote below a post or one of its comments, on this page only. */
export function useNewComment(post: Post): (text: string, parentId?: string) => void {
  const { feed, store } = useSite();
  return (text, parentId) => {
    const id = idAt(feed.now, (written += 1));
    const { viewer: author, now: publishedAt } = feed;
    const comment = { id, author, text, lang: post.lang, publishedAt, likes: 0, replies: [] };
    store.addComment(post.id, comment, parentId);
  };
}
