import type { PostAdapter } from './types';

/** A list of selectors as one selector. */
export function anyOf(selectors: readonly string[]): string {
  return selectors.join(',');
}

/**
 * The first part of `post` that matches and is the post's own: not inside a quoted post, nor inside
 * a post that is nested in it. `undefined` when there is none.
 */
export function ownPart(
  post: Element,
  selector: string,
  adapter: PostAdapter,
): Element | undefined {
  if (selector === ':scope') return post;
  const boundary = anyOf([...adapter.root, ...adapter.foreign]);
  for (const part of post.querySelectorAll(selector)) {
    if (part.parentElement?.closest(boundary) === post) return part;
  }
  return undefined;
}
