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
  const boundary = boundaryOf(adapter);
  const isOwn = (part: Element): boolean => part.parentElement?.closest(boundary) === post;
  // The first is nearly always the post's own, and a search that ends there is several times faster.
  const first = post.querySelector(selector);
  if (!first || isOwn(first)) return first ?? undefined;
  return [...post.querySelectorAll(selector)].find(isOwn);
}

/**
 * Finds parts of `post` as `ownPart` does. Most posts hold no other: there, whatever is found is
 * their own, and need not be asked whose it is.
 */
export function ownParts(
  post: Element,
  adapter: PostAdapter,
): (selector: string) => Element | undefined {
  const bounds = [...adapter.root, ...adapter.foreign];
  if (bounds.some((bound) => post.querySelector(bound))) {
    return (selector) => ownPart(post, selector, adapter);
  }
  return (selector) => (selector === ':scope' ? post : (post.querySelector(selector) ?? undefined));
}

const boundaries = new WeakMap<PostAdapter, string>();

function boundaryOf(adapter: PostAdapter): string {
  const known = boundaries.get(adapter);
  if (known !== undefined) return known;
  const boundary = anyOf([...adapter.root, ...adapter.foreign]);
  boundaries.set(adapter, boundary);
  return boundary;
}
