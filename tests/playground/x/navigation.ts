import { layerOf, pathBelow } from './routes';

/** Where the app is: the page, and the path in the address bar (which may be of a layer over it). */
export interface Place {
  path: string;
  page: string;
  /** The post that the composer answers. */
  replyTo?: string;
  /** Names the history entry, to find its scroll position again. */
  entry: string;
}

export interface Navigation {
  current: () => Place;
  subscribe: (listener: () => void) => () => void;
  /** Goes to a path of the site without loading it anew. */
  go(path: string, options?: { replyTo?: string }): void;
  back(): void;
  /** Closes the layer over the page; the page below stays. */
  closeLayer(): void;
}

type Kept = Pick<Place, 'page' | 'replyTo' | 'entry'>;

/** Routes by pushState and popstate, as X does; scroll positions are kept by history entry. */
export function createNavigation(window: Window): Navigation {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  const scrolls = new Map<string, number>();
  let entries = 0;
  const nextEntry = () => `${Date.now().toString(36)}-${(entries += 1)}`;
  const read = (): Place => ({ path: location.pathname, ...(history.state as Kept) });

  history.scrollRestoration = 'manual';
  if (!history.state) {
    const first: Kept = { page: pathBelow(location.pathname), entry: nextEntry() };
    history.replaceState(first, '', location.pathname + location.search);
  }
  let place = read();

  /** A new page starts at its top; one that was left before is found where it was left. */
  const arrive = (scroll?: number) => {
    const before = place;
    place = read();
    const moved = place.page !== before.page;
    if (moved && scroll === undefined) window.scrollTo(0, 0);
    for (const listener of listeners) listener();
    if (!moved || scroll === undefined) return;
    // Two frames: the list first has to be as high as it was.
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => window.scrollTo(0, scroll)),
    );
  };
  const leave = () => scrolls.set(place.entry, window.scrollY);
  window.addEventListener('popstate', () => {
    leave();
    arrive(scrolls.get((history.state as Kept | null)?.entry ?? ''));
  });

  const go: Navigation['go'] = (path, options) => {
    leave();
    const page = layerOf(path) ? place.page : path;
    const kept: Kept = { page, entry: nextEntry(), ...options };
    history.pushState(kept, '', path);
    arrive();
  };

  return {
    current: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go,
    back: () => {
      if (entries > 1) history.back();
      else go('/home');
    },
    closeLayer: () => {
      if (entries > 1) history.back();
      else go(place.page);
    },
  };
}
