import type { AccountReading, PostReading } from '@/lib/model/reading';
import { same } from '@/lib/metrics/same';
import { eachChange, type Changes } from './each-change';
import { observeOnScreen } from './on-screen';
import { anyOf } from './own-parts';
import { createPageReader } from './page-reader';
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
  /** Epoch ms. */
  now(): number;
  /** Asked before anything is done: false ends the watch (the extension was reloaded). */
  alive(): boolean;
}

/**
 * New posts are looked for in what was added. What became one in another way is found this much
 * later, because to search the whole page in every frame is dear.
 */
const lookEverywhereMs = 1000;

/**
 * Watches a page for what a person sees on it. Inert until called; ends with `signal`. Whatever
 * happens in a frame is looked at once, and only what was displayed is read. State is kept by
 * element and id together, because sites use an element again for another post.
 */
export function watch(
  document: Document,
  adapter: PlatformAdapter,
  on: Watcher,
  { signal, now, alive }: WatchOptions,
): void {
  const reader = createPageReader(document, adapter, now);
  const anyRoot = anyOf(reader.roots);
  const watched = new Map<Element, Watched>();
  const profiles = new Set<Element>();
  let lookedEverywhereAt = Number.NEGATIVE_INFINITY;
  const screen = observeOnScreen(document, see, { signal });
  eachChange(document, anyRoot, sweep, { signal });
  signal.addEventListener('abort', () => {
    for (const [element, { seen }] of watched) if (seen) on.gone(element);
    watched.clear();
    profiles.clear();
  });

  function see(element: Element): void {
    const state = watched.get(element);
    if (!state || !alive()) return;
    state.seen = true;
    tell(element, state);
  }

  function tell(element: Element, state: Watched): void {
    if (!profiles.has(element)) {
      const reading = reader.readPost(element);
      if (reading && isNews(reading, state)) on.post(reading, element);
    } else {
      const reading = reader.readAccount();
      if (reading && isNews(reading, state)) on.account(reading);
    }
  }

  function sweep({ within, added }: Changes): void {
    if (!alive()) return;
    reader.arrive();
    leaveGone();
    // A profile's numbers stand outside of its root, and one node serves several profiles.
    for (const element of new Set([...within, ...profiles])) refresh(element);
    for (const node of isDue() ? [document] : added) lookAtNew(node);
    if (within.size + added.size > 0) reader.followThread();
  }

  function leaveGone(): void {
    for (const [element, { seen }] of watched) {
      if (element.isConnected) continue;
      screen.forget(element);
      watched.delete(element);
      profiles.delete(element);
      if (seen) on.gone(element);
    }
  }

  function isDue(): boolean {
    if (now() - lookedEverywhereAt < lookEverywhereMs) return false;
    lookedEverywhereAt = now();
    return true;
  }

  function lookAtNew(node: ParentNode): void {
    if (!node.isConnected) return;
    if (node instanceof Element && node.matches(anyRoot)) startWith(node);
    for (const root of reader.roots) node.querySelectorAll(root).forEach(startWith);
  }

  function startWith(element: Element): void {
    if (watched.has(element) || element.parentElement?.closest(anyRoot)) return;
    watched.set(element, { id: reader.idOf(element), seen: false });
    if (!reader.isPost(element)) profiles.add(element);
    screen.look(element);
  }

  function refresh(element: Element): void {
    const state = watched.get(element);
    if (!state) return;
    const id = reader.idOf(element);
    if (id !== state.id) {
      if (state.seen) on.gone(element);
      watched.set(element, { id, seen: false });
      screen.restart(element);
    } else if (state.seen && screen.isVisible(element)) tell(element, state);
  }
}

interface Watched {
  /** Whose post the element showed when it was last looked at. */
  id: string | undefined;
  seen: boolean;
  /** What was reported last. */
  told?: PostReading | AccountReading;
}

/** Whether a reading tells more than that time has passed. */
function isNews(reading: PostReading | AccountReading, state: Watched): boolean {
  const isOld = state.told && same({ ...state.told, seenAt: reading.seenAt }, reading);
  state.told = reading;
  return !isOld;
}
