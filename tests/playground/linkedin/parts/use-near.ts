import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Cards this far outside of the window stay in the page, in px. */
const margin = 600;

interface Near<Node extends HTMLElement> {
  /** Goes on the element that stays when its content goes. */
  place: RefObject<Node>;
  near: boolean;
  /** What the content was high, in px, while it is away. */
  height: number | undefined;
}

/**
 * Whether an element is near the window. Its content is taken out of the page when it is not; the
 * place keeps the height.
 * @param guess the height before it was measured, in px
 */
export function useNear<Node extends HTMLElement>(guess: number, first = false): Near<Node> {
  const place = useRef<Node>(null);
  const [near, setNear] = useState(first);
  const height = useRef(guess);
  useLayoutEffect(() => {
    const element = place.current;
    if (!near || !element) return;
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight > 0) height.current = element.offsetHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const root = element.closest<HTMLElement>('main#workspace');
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root, rootMargin: `${margin}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, near, height: near ? undefined : height.current };
}
