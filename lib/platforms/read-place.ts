import { textOf } from './text-of';
import type { Place, Places, Selectors } from './types';

/** Finds one part of what is read: within a post only its own parts, within a page any. */
export type Find = (selector: string) => Element | undefined;

/**
 * The first of `selectors` that finds something, and what it finds. One by one, because browsers
 * search for a single test id several times faster than for a list of them.
 */
export function findAny(selectors: Selectors, find: Find): Element | undefined {
  for (const selector of selectors) {
    const element = find(selector);
    if (element) return element;
  }
  return undefined;
}

/**
 * The value of the first place that has one, and the element that gave it.
 * An empty text is no value.
 */
export function readPlace(
  places: Places,
  find: Find,
): { value: string; element: Element; complete: boolean } | undefined {
  for (const place of places) {
    const found = find(place.at);
    const element = place.up === undefined ? found : found?.closest(place.up);
    if (!element) continue;
    const raw = rawValue(place, element);
    const value = place.pick ? place.pick.exec(raw.text)?.[1] : raw.text;
    if (value) return { value, element, complete: raw.complete };
  }
  return undefined;
}

function rawValue(place: Place, element: Element): { text: string; complete: boolean } {
  if (place.take === 'text') return textOf(element);
  return { text: element.getAttribute(place.take.slice(1)) ?? '', complete: true };
}
