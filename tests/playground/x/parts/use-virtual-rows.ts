import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from 'react';

/** Rows this far outside the window stay in the page, in px. */
const margin = 700;

interface VirtualRows {
  /** Goes on the element that the rows are placed in. */
  list: RefObject<HTMLDivElement>;
  /** Measures a row from now on; returns what ends it. */
  measure: (key: string, element: Element) => () => void;
  first: number;
  /** The first row after those in the page. */
  end: number;
  /** The top of a row, in px from the top of the list. */
  topOf: (index: number) => number;
  totalHeight: number;
}

/**
 * Which of many rows are near the window. Heights are measured once a row is in the page and
 * guessed before; when a row above the window turns out higher or lower, the scroll position
 * follows, so that nothing jumps.
 * @param keys names the rows, in order
 * @param heights what was measured so far, by key; it is added to
 * @param scroller what scrolls; the window when absent
 */
export function useVirtualRows(
  keys: readonly string[],
  heights: Map<string, number>,
  guess: number,
  scroller?: HTMLElement | null,
): VirtualRows {
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef(new WeakMap<Element, string>());
  const drift = useRef(0);
  const [measured, remeasure] = useReducer((count: number) => count + 1, 0);
  const [range, setRange] = useState({ first: 0, end: 8 });

  const tops = useMemo(() => {
    const sums = new Float64Array(keys.length + 1);
    keys.forEach((key, index) => {
      sums[index + 1] = (sums[index] ?? 0) + (heights.get(key) ?? guess);
    });
    return sums;
    // `measured` stands for the contents of `heights`.
  }, [keys, heights, guess, measured]);
  const topOf = useCallback((index: number) => tops[index] ?? 0, [tops]);

  const look = useCallback(() => {
    if (!list.current) return;
    const above = list.current.getBoundingClientRect().top;
    const start = (scroller?.getBoundingClientRect().top ?? 0) - above - margin;
    const stop = start + (scroller?.clientHeight ?? window.innerHeight) + 2 * margin;
    let first = 0;
    while (first < keys.length - 1 && topOf(first + 1) < start) first += 1;
    let end = first;
    while (end < keys.length && topOf(end) < stop) end += 1;
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  }, [keys, topOf, scroller]);

  useLayoutEffect(() => {
    if (drift.current !== 0) (scroller ?? window).scrollBy(0, drift.current);
    drift.current = 0;
    look();
  }, [look, scroller]);

  useEffect(() => {
    const target = scroller ?? window;
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    target.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      target.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [look, scroller]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const edge = scroller?.getBoundingClientRect().top ?? 0;
        let changed = false;
        for (const { target } of entries) {
          const key = rows.current.get(target);
          const { height, top } = target.getBoundingClientRect();
          if (key === undefined || !target.isConnected || heights.get(key) === height) continue;
          if (top < edge) drift.current += height - (heights.get(key) ?? guess);
          heights.set(key, height);
          changed = true;
        }
        if (changed) remeasure();
      }),
    [heights, guess, scroller],
  );
  useEffect(() => () => observer.disconnect(), [observer]);

  const measure = useCallback(
    (key: string, element: Element) => {
      rows.current.set(element, key);
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );

  return { list, measure, topOf, totalHeight: topOf(keys.length), ...range };
}
