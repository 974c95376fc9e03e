import type { Parts } from './read-place';
import type { ItemAdapter, PlatformAdapter } from './types';

/** A list of selectors as one selector. */
export function anyOf(selectors: readonly string[]): string {
  return selectors.join(',');
}

/**
 * Finds parts of an item that are its own: not inside a quoted post, nor inside another item that
 * stands in it. Most items hold no other: there, whatever is found is their own, and need not be
 * asked whose it is.
 */
export function ownParts(element: Element, item: ItemAdapter, adapter: PlatformAdapter): Parts {
  const boundary = boundaryOf(item, adapter);
  const isAlone = boundary === '' || !element.querySelector(boundary);
  const isOwn = (part: Element): boolean => isAlone || isWithin(part, element, item, boundary);
  return {
    first(selector) {
      if (isItself(selector)) return matchesItself(element, selector) ? element : undefined;
      // The first is nearly always the item's own, and a search that ends there is several times faster.
      const first = element.querySelector(selector);
      if (!first || isOwn(first)) return first ?? undefined;
      return [...element.querySelectorAll(selector)].find(isOwn);
    },
    all(selector) {
      if (isItself(selector)) return matchesItself(element, selector) ? [element] : [];
      return [...element.querySelectorAll(selector)].filter(isOwn);
    },
  };
}

/** `:scope` with conditions, but nothing within it. */
function isItself(selector: string): boolean {
  return /^:scope(?![^([]*[ >+~])/.test(selector);
}

function matchesItself(element: Element, selector: string): boolean {
  return selector === ':scope' || element.matches(selector.slice(':scope'.length));
}

function isWithin(part: Element, element: Element, item: ItemAdapter, boundary: string): boolean {
  let around = part.parentElement?.closest(boundary);
  while (around && around !== element && isSame(around, element, item)) {
    around = around.parentElement?.closest(boundary);
  }
  // What stands around the whole item is no boundary within it.
  return !around || around === element || !element.contains(around);
}

/** One of the several elements that the site wraps the item in. */
function isSame(around: Element, element: Element, { repeats }: ItemAdapter): boolean {
  return (
    repeats !== undefined &&
    around.hasAttribute(repeats) &&
    around.getAttribute(repeats) === element.getAttribute(repeats)
  );
}

const boundaries = new WeakMap<ItemAdapter, string>();

function boundaryOf(item: ItemAdapter, adapter: PlatformAdapter): string {
  const known = boundaries.get(item);
  if (known !== undefined) return known;
  const roots = adapter.items.flatMap(({ root }) => root).filter(({ up }) => up === undefined);
  const boundary = anyOf([...roots.map(({ at }) => at), ...(item.foreign ?? [])]);
  boundaries.set(item, boundary);
  return boundary;
}
