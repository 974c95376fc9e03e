import type { Selectors } from '../types';

/** The nearest element around another that the first possible of `selectors` finds. */
export function around(element: Element, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** Whether one element begins before another: stands above it, or around it. */
export function beginsBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
