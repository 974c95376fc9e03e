import { anyOf, ownPart } from './own-parts';
import { readPlace } from './read-place';
import type { PlatformAdapter } from './types';

/** Promoted posts are never read, and nothing is missing in them. */
export function isPromoted(post: Element, adapter: PlatformAdapter): boolean {
  return post.closest(anyOf(adapter.posts.ad)) !== null;
}

/** The siteʼs own id of a post; `undefined` for promoted posts and for what has no permalink. */
export function readId(post: Element, adapter: PlatformAdapter): string | undefined {
  if (isPromoted(post, adapter)) return undefined;
  return readPlace(adapter.posts.id, (selector) => ownPart(post, selector, adapter.posts))?.value;
}
