/** How long a post must be displayed to count as seen. */
const dwellMs = 300;

/**
 * Steps at which the browser reports how much of a post is visible: half of it, and for posts
 * taller than the window every step of √2 below, so that "half the window" is noticed too (between
 * half of it and 0.71 of it, where the next step is).
 */
const thresholds = [
  0,
  ...Array.from({ length: 23 }, (_, step) => 0.5 * 2 ** (-step / 2)).reverse(),
];

export interface OnScreen {
  /** Begins to look at an element; a second call is no harm. */
  look(element: Element): void;
  /** Stops looking; nothing is reported of the element any more. */
  forget(element: Element): void;
  /** The element now shows something else: it must be displayed again for the full time. */
  restart(element: Element): void;
  /** True while any of it is on screen and the tab is visible. */
  isVisible(element: Element): boolean;
}

interface State {
  visible: boolean;
  enough: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Tells when an element was *seen*: half of it, or half of the window, on screen for 300 ms in a
 * visible tab. What was never displayed is never reported.
 *
 * @param seen called each time that an element was displayed long enough
 */
export function observeOnScreen(
  page: Document,
  seen: (element: Element) => void,
  { signal }: { signal: AbortSignal },
): OnScreen {
  const states = new Map<Element, State>();
  const stop = (state: State): void => {
    clearTimeout(state.timer);
    delete state.timer;
  };
  const wait = (element: Element, state: State): void => {
    stop(state);
    if (!state.enough || page.visibilityState !== 'visible') return;
    state.timer = setTimeout(() => {
      delete state.timer;
      if (element.isConnected) seen(element);
    }, dwellMs);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const state = states.get(entry.target);
        if (!state) continue;
        const enough = isEnough(entry);
        state.visible = entry.isIntersecting;
        if (enough === state.enough) continue;
        state.enough = enough;
        wait(entry.target, state);
      }
    },
    { threshold: thresholds },
  );
  page.addEventListener(
    'visibilitychange',
    () => {
      for (const [element, state] of states) wait(element, state);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const state of states.values()) stop(state);
    states.clear();
  });
  return {
    look(element) {
      if (states.has(element)) return;
      states.set(element, { visible: false, enough: false });
      observer.observe(element);
    },
    forget(element) {
      const state = states.get(element);
      if (!state) return;
      stop(state);
      states.delete(element);
      observer.unobserve(element);
    },
    restart(element) {
      const state = states.get(element);
      if (state) wait(element, state);
    },
    isVisible: (element) =>
      page.visibilityState === 'visible' && (states.get(element)?.visible ?? false),
  };
}

function isEnough(entry: IntersectionObserverEntry): boolean {
  if (!entry.isIntersecting) return false;
  const windowHeight = entry.rootBounds?.height ?? Number.POSITIVE_INFINITY;
  return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= windowHeight / 2;
}
