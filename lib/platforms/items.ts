import { anyOf } from './own-parts';
import type { ItemAdapter, PlatformAdapter, Root } from './types';

/** An element that shows something we read, and how it is to be read. */
export interface FoundItem {
  element: Element;
  item: ItemAdapter;
}

/** All items in `node`, `node` itself included. An element is told once, in its newest layout. */
export function itemsIn(node: ParentNode, adapter: PlatformAdapter): FoundItem[] {
  const found = new Map<Element, ItemAdapter>();
  for (const item of adapter.items) {
    for (const root of item.root) {
      for (const element of rootsIn(node, root)) {
        const outermost = outermostOf(element, item);
        if (!found.has(outermost) && mayStand(outermost, item)) found.set(outermost, item);
      }
    }
  }
  return [...found].map(([element, item]) => ({ element, item }));
}

function rootsIn(node: ParentNode, { at, up }: Root): Element[] {
  const found = [...node.querySelectorAll(at)];
  if (node instanceof Element && node.matches(at)) found.unshift(node);
  if (up === undefined) return found;
  const held = found.flatMap((element) => element.closest(up) ?? []);
  // A box around several is none of them: what tells them apart is not where it was.
  return held.filter((element) => element.querySelectorAll(at).length === 1);
}

/** The site wraps some items several times, each time under the same key. */
export function outermostOf(element: Element, { repeats }: ItemAdapter): Element {
  if (repeats === undefined) return element;
  const key = element.getAttribute(repeats);
  if (key === null) return element;
  const same = `[${repeats}="${CSS.escape(key)}"]`;
  let outermost = element;
  for (;;) {
    const outer = outermost.parentElement?.closest(same);
    if (!outer) return outermost;
    outermost = outer;
  }
}

/** Comments stand within posts and within one another; a post within a post is no post of the page. */
export function mayStand(element: Element, item: ItemAdapter): boolean {
  if (item.kind === 'comment') return true;
  const roots = item.root.filter(({ up }) => up === undefined).map(({ at }) => at);
  return roots.length === 0 || !element.parentElement?.closest(anyOf(roots));
}
