import type { Layer } from './layer';

interface KeyHandlers {
  /** A key was pressed in the coach. */
  own(event: KeyboardEvent): void;
  /** A key was pressed elsewhere in the page. */
  page(event: KeyboardEvent): void;
}

/**
 * Hears keys before the site does. Those that are pressed in the coach never get to it: sites have
 * shortcuts of one letter. (What a browser does with a key by itself, it still does.)
 */
export function listenToKeys(
  layer: Pick<Layer, 'holds'>,
  { own, page }: KeyHandlers,
  { signal }: { signal: AbortSignal },
): void {
  // A key that closes the picker goes up where the focus is then: it is ours all the same.
  const held = new Set<string>();
  const hear = (event: KeyboardEvent): void => {
    const isOwn = layer.holds(event.composedPath());
    if (isOwn && event.type === 'keydown') held.add(event.code);
    const isOurs = isOwn || (event.type !== 'keydown' && held.has(event.code));
    if (event.type === 'keyup') held.delete(event.code);
    if (isOurs) event.stopImmediatePropagation();
    // Pages can make keys too.
    if (event.type === 'keydown' && event.isTrusted) (isOwn ? own : page)(event);
  };
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    addEventListener(type, hear, { capture: true, signal });
  }
}
