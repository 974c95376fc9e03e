/** Where the app is. */
export interface Place {
  /** The path in the address bar. */
  path: string;
  /** The page that lies under a post dialog, when that is open. */
  below?: string;
}

export interface Navigation {
  current: () => Place;
  subscribe: (listener: () => void) => () => void;
  /** Goes to a path of the site without loading it anew; `over` keeps the page below. */
  go(path: string, options?: { over?: boolean }): void;
  /** Changes the address without a new history entry, as the reels viewer does. */
  replace(path: string): void;
  back(): void;
}

/** Routes by pushState and popstate, as Instagram does; scroll positions are kept for the way back. */
export function createNavigation(window: Window): Navigation {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  const scrolls = new Map<string, number>();
  const read = (): Place => {
    const kept = history.state as { below?: string } | null;
    return { path: location.pathname, ...(kept?.below === undefined ? {} : kept) };
  };
  history.scrollRestoration = 'manual';
  // A dialog does not outlive a reload: the post then has a page of its own.
  history.replaceState({}, '', location.pathname + location.search);
  let place = read();

  const pageBelow = ({ path, below }: Place) => below ?? path;
  const arrive = (scroll: number) => {
    const before = place;
    place = read();
    for (const listener of listeners) listener();
    if (pageBelow(before) === pageBelow(place)) return;
    // Two frames: the list first has to be as high as it was.
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => window.scrollTo(0, scroll)),
    );
  };
  const leave = () => scrolls.set(pageBelow(place), window.scrollY);
  window.addEventListener('popstate', () => {
    leave();
    arrive(scrolls.get(pageBelow(read())) ?? 0);
  });

  return {
    current: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (path, { over = false } = {}) => {
      leave();
      history.pushState(over ? { below: pageBelow(place) } : {}, '', path);
      arrive(0);
    },
    replace: (path) => {
      history.replaceState(history.state, '', path);
      place = read();
      for (const listener of listeners) listener();
    },
    back: () => history.back(),
  };
}
