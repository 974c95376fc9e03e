export interface Navigation {
  /** The path in the address bar. */
  current: () => string;
  subscribe: (listener: () => void) => () => void;
  /** Goes to a path of the site without loading it anew. */
  go(path: string): void;
}

/** Routes by pushState and popstate; the site starts every page at its top. */
export function createNavigation(window: Window): Navigation {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  const arrive = () => {
    window.scrollTo(0, 0);
    for (const listener of listeners) listener();
  };
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', arrive);
  return {
    current: () => location.pathname,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (path) => {
      history.pushState(null, '', path);
      arrive();
    },
  };
}
