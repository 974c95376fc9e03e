/** Which element shows which post; the same one can stand twice: in the feed, and in a dialog over it. */
export interface Shown {
  /** An element shows a post. */
  seen(key: string, element: Element): void;
  /** An element shows another post now, or is gone. */
  gone(element: Element): void;
  /** The element that shows a post and is still on the page: the one that came last. */
  find(key: string): Element | undefined;
  /** All that show it. */
  all(key: string): ReadonlySet<Element>;
}

/** Remembers which element shows which post, without keeping what has left the page. */
export function createShown(): Shown {
  const elements = new Map<string, Set<Element>>();
  const none: ReadonlySet<Element> = new Set();
  return {
    seen(key, element) {
      const others = elements.get(key) ?? new Set();
      others.delete(element);
      elements.set(key, others.add(element));
    },
    gone(element) {
      for (const [key, others] of elements) {
        if (others.delete(element) && others.size === 0) elements.delete(key);
      }
    },
    find: (key) => [...(elements.get(key) ?? none)].findLast(({ isConnected }) => isConnected),
    all: (key) => elements.get(key) ?? none,
  };
}
