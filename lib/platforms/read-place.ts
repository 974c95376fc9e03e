import { decode } from './decode';
import { textOf } from './text-of';
import type { Place, Selectors } from './types';

/** Finds parts of what is read: within an item only its own parts, within a page any. */
export interface Parts {
  first(selector: string): Element | undefined;
  all(selector: string): readonly Element[];
}

export interface PlacedValue {
  value: string;
  element: Element;
  /** False when the text was too long to be taken whole. */
  complete: boolean;
}

/**
 * The first of `selectors` that finds something, and what it finds. One by one, because browsers
 * search for a single test id several times faster than for a list of them.
 */
export function findAny(selectors: Selectors, parts: Parts): Element | undefined {
  for (const selector of selectors) {
    const element = parts.first(selector);
    if (element) return element;
  }
  return undefined;
}

/**
 * The value of the first place that has one, and the element that gave it.
 * An empty text is no value.
 *
 * @param notText selector of what does not belong to a text
 */
export function readPlace(
  places: readonly Place[],
  parts: Parts,
  notText?: string,
): PlacedValue | undefined {
  for (const place of places) {
    for (const found of matchesOf(place, parts)) {
      const value = valueAt(place, found, notText);
      if (value) return value;
    }
  }
  return undefined;
}

/** Everything of a page, or of an element, without a question whose it is. */
export function partsOf(root: ParentNode): Parts {
  return {
    first: (selector) => root.querySelector(selector) ?? undefined,
    all: (selector) => [...root.querySelectorAll(selector)],
  };
}

function matchesOf(place: Place, parts: Parts): readonly Element[] {
  if (place.each) return parts.all(place.at);
  const first = parts.first(place.at);
  return first ? [first] : [];
}

function valueAt(place: Place, found: Element, notText?: string): PlacedValue | undefined {
  const held = place.up === undefined ? found : found.closest(place.up);
  const element = place.after ? held?.nextElementSibling : held;
  if (!element) return undefined;
  const raw = rawValue(place, element, notText);
  const picked = place.pick ? place.pick.exec(raw.text)?.[1] : raw.text;
  const value = picked && place.decode ? decode(picked, place.decode) : picked;
  return value ? { value, element, complete: raw.complete } : undefined;
}

function rawValue(
  place: Place,
  element: Element,
  notText?: string,
): { text: string; complete: boolean } {
  if (place.take === 'text') return textOf(element, notText);
  return { text: element.getAttribute(place.take.slice(1)) ?? '', complete: true };
}
