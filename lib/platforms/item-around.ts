import { mayStand, outermostOf, type FoundItem } from './items';
import type { PlatformAdapter, Root } from './types';

/** The nearest item of a kind around an element; undefined where there is none. */
export function itemAround(
  element: Element,
  adapter: PlatformAdapter,
  kind: 'post' | 'comment',
): FoundItem | undefined {
  let nearest: FoundItem | undefined;
  for (const item of adapter.items.filter((candidate) => candidate.kind === kind)) {
    for (const root of item.root) {
      const found = rootAround(element, root);
      if (!found) continue;
      const outermost = outermostOf(found, item);
      if (!mayStand(outermost, item) || nearest?.element.contains(outermost) === false) continue;
      if (outermost !== nearest?.element) nearest = { element: outermost, item };
    }
  }
  return nearest;
}

/** A box around several is none of them, as everywhere; one around a single item may be larger than it. */
function rootAround(element: Element, { at, up }: Root): Element | undefined {
  if (up === undefined) return element.closest(at) ?? undefined;
  const [only, ...others] = element.closest(up)?.querySelectorAll(at) ?? [];
  return others.length === 0 ? (only?.closest(up) ?? undefined) : undefined;
}
