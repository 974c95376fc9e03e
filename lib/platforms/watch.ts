import type { AccountReading, PostReading } from '@/lib/model/reading';
import { observeOnScreen } from './on-screen';
import { anyOf } from './own-parts';
import { isPostPage, pageOf, type Page } from './pages';
import { readAccount } from './read-account';
import { readId, readPost } from './read-post';
import { placeOf, placeThreads, type ThreadMemory } from './thread';
import type { PlatformAdapter } from './types';

export interface Watcher {
  /** A post was seen, or what it tells has changed while it is on screen. */
  post(reading: PostReading, element: Element): void;
  account(reading: AccountReading): void;
  /** The element of a seen post left the page, or now shows another post. */
  gone(element: Element): void;
}

export interface WatchOptions {
  signal: AbortSignal;
  now(): number;
  /** Asked before anything is done: false ends the watch (the extension was reloaded). */
  alive(): boolean;
}

/**
 * Watches a page for what a person sees on it. Inert until called; ends with `signal`. One
 * observer, whatever happens in a frame is looked at once, and only what was displayed is read.
 */
export function watch(
  document: Document,
  adapter: PlatformAdapter,
  on: Watcher,
  { signal, now, alive }: WatchOptions,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const roots = anyOf([...adapter.posts.root, ...adapter.account.root]);
  const postRoot = anyOf(adapter.posts.root);
  const watched = new Map<Element, Watched>();
  const dirty = new Set<Element>();
  let memory: ThreadMemory = new Map();
  let page: Page = pageOf(view.location.href, adapter);
  let path = view.location.pathname;
  let frame: number | undefined;

  const read = (element: Element, state: Watched): void => {
    if (element.matches(postRoot)) {
      const id = readId(element, adapter);
      const reading =
        id === undefined
          ? undefined
          : readPost(element, adapter, {
              placed: placeOf(id, memory),
              source: isPostPage(page, adapter) && id === page.id ? 'post' : 'feed',
              now: now(),
            });
      if (reading && isNews(reading, state)) on.post(reading, element);
    } else {
      const reading = readAccount(document, adapter, page, now());
      if (reading && isNews(reading, state)) on.account(reading);
    }
  };

  const screen = observeOnScreen(
    document,
    (element) => {
      const state = watched.get(element);
      if (!state || !alive()) return;
      placeThreads(document, adapter, page, memory);
      state.seen = true;
      read(element, state);
    },
    { signal },
  );

  const refresh = (element: Element): void => {
    const state = watched.get(element);
    if (!state) return;
    const id = element.matches(postRoot) ? readId(element, adapter) : page.handle;
    if (id !== state.id) {
      if (state.seen) on.gone(element);
      watched.set(element, { id, seen: false });
      screen.restart(element);
    } else if (state.seen && screen.isVisible(element)) read(element, state);
  };

  const sweep = (): void => {
    frame = undefined;
    if (!alive()) return;
    if (view.location.pathname !== path) {
      path = view.location.pathname;
      const id = page.id;
      page = pageOf(view.location.href, adapter);
      if (page.id !== id) memory = new Map();
    }
    for (const [element, state] of watched) {
      if (element.isConnected) continue;
      screen.forget(element);
      watched.delete(element);
      if (state.seen) on.gone(element);
    }
    for (const element of document.querySelectorAll(roots)) {
      if (watched.has(element) || element.parentElement?.closest(postRoot)) continue;
      const id = element.matches(postRoot) ? readId(element, adapter) : page.handle;
      watched.set(element, { id, seen: false });
      screen.look(element);
    }
    if (isPostPage(page, adapter)) placeThreads(document, adapter, page, memory);
    // A profile's numbers stand outside of its root, and one node serves several profiles.
    for (const element of watched.keys()) if (!element.matches(postRoot)) dirty.add(element);
    for (const element of dirty) refresh(element);
    dirty.clear();
  };

  const soon = (): void => {
    frame ??= view.requestAnimationFrame(sweep);
  };

  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const root = element?.closest(roots);
      if (root) dirty.add(root);
    }
    soon();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-label', 'href', 'datetime'],
  });
  // A page that comes back from the back/forward cache may have changed its address meanwhile.
  view.addEventListener('pageshow', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) view.cancelAnimationFrame(frame);
    for (const [element, state] of watched) if (state.seen) on.gone(element);
    watched.clear();
    dirty.clear();
  });
  soon();
}

interface Watched {
  /** Whose post the element showed when it was last looked at: nodes are used again. */
  id: string | undefined;
  seen: boolean;
  /** What was reported last, without the time. */
  told?: string;
}

function isNews(reading: { seenAt: number }, state: Watched): boolean {
  const told = JSON.stringify({ ...reading, seenAt: 0 });
  if (told === state.told) return false;
  state.told = told;
  return true;
}
