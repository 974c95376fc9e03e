import { textOf } from './text-of';
import type { Place, Places } from './types';

/** Finds one part of what is read: within a post only its own parts, within a page any. */
export type Find = (selector: string) => Element | undefined;

/**
 * The value of the first place that has one, and the element that gave it.
 * An empty text is no value.
 */
export function readPlace(
  places: Places,
  find: Find,
): { value: string; element: Element; complete: boolean } | undefined {
  for (const place of places) {
    const element = find(place.at);
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
