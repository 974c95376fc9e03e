/**
 * Calls `moved` when a box may have moved on screen: scrolled, resized, or shifted because something
 * else in the page has grown. Nothing runs while nothing moves.
 */
export function watchPlace(
  box: Element,
  moved: () => void,
  { signal }: { signal: AbortSignal },
): void {
  // Scrolling in a shadow root is not heard outside of it.
  for (const target of new Set([window, box.getRootNode()])) {
    target.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  }
  addEventListener('resize', moved, { signal });
  const sizes = new ResizeObserver(moved);
  sizes.observe(box);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  watchShift(box, moved, { signal });
}

/** A move of less is none. */
const least = 1;

/** Draws a frame right around the box: as soon as it is not whole in that any more, it has moved. */
function watchShift(box: Element, moved: () => void, { signal }: { signal: AbortSignal }): void {
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  const frame = (): void => {
    observer?.disconnect();
    const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
    const framed = box.getBoundingClientRect();
    const margins = [
      -Math.floor(framed.top),
      Math.ceil(framed.right) - clientWidth,
      Math.ceil(framed.bottom) - clientHeight,
      -Math.floor(framed.left),
    ];
    const look: IntersectionObserverCallback = (entries) => {
      // The first look only tells how it stands.
      const now = entries.at(-1)?.boundingClientRect;
      const isThere =
        now && Math.abs(now.top - framed.top) < least && Math.abs(now.left - framed.left) < least;
      if (isThere || signal.aborted) return;
      moved();
      frame();
    };
    const rootMargin = margins.map((margin) => `${margin}px`).join(' ');
    observer = new IntersectionObserver(look, { rootMargin, threshold: 1 });
    observer.observe(box);
  };
  frame();
}
