import { lookEndsAfterMs } from '@/lib/metrics/last-look';
import { same } from '@/lib/metrics/same';
import type { AccountReading, Misreading, PostReading } from '@/lib/model/reading';
import { eachChange, type Changes } from './each-change';
import { observeOnScreen } from './on-screen';
import { anyOf } from './own-parts';
import { createPageReader } from './page-reader';
import type { PlatformAdapter } from './types';

export interface Watcher {
  /** A post was seen, or what it tells has changed while it is on screen. */
  post(reading: PostReading, element: Element): void;
  account(reading: AccountReading): void;
  /** A post was displayed and cannot be recognised. */
  misread(reading: Misreading): void;
  /** Reading one element failed: a defect of ours. The others are read. */
  failed(error: unknown): void;
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
    // Used again for another post since the last frame: that one was not displayed long enough.
    if (reader.idOf(element) !== state.id) return refresh(element);
    state.seen = true;
    tell(element, state);
  }

  function tell(element: Element, state: Watched): void {
    if (reader.isPrivate()) return;
    try {
      if (profiles.has(element)) tellAccount(state);
      else tellPost(element, state);
    } catch (error) {
      on.failed(error);
    }
  }

  function tellAccount(state: Watched): void {
    const reading = reader.readAccount();
    if (reading && isNews(reading, state)) on.account(reading);
  }

  function tellPost(element: Element, state: Watched): void {
    const reading = reader.readPost(element);
    if (reading && isNews(reading, state)) on.post(reading, element);
    else if (!reading && !state.misread && reader.isUnrecognised(element)) {
      state.misread = true;
      on.misread({ platform: adapter.id, seenAt: now(), missing: ['key'] });
    }
  }

  function sweep({ within, added, everything }: Changes): void {
    if (!alive()) return;
    reader.arrive();
    leaveGone();
    // A profile's numbers stand outside of its root, and one node serves several profiles.
    for (const element of everything ? [...watched.keys()] : new Set([...within, ...profiles])) {
      refresh(element);
    }
    for (const node of everything || isDue() ? [document] : added) lookAtNew(node);
    const replaced = reader.followThread();
    if (replaced.size > 0) tellAgain(replaced);
  }

  /** A post that was told of before its neighbours came has another place now. */
  function tellAgain(ids: ReadonlySet<string>): void {
    for (const [element, state] of watched) {
      const isTold = state.seen && state.id !== undefined && ids.has(state.id);
      if (isTold && screen.isVisible(element)) tell(element, state);
    }
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
    const since = now() - lookedEverywhereAt;
    if (since >= 0 && since < lookEverywhereMs) return false; // below 0: the clock was set back
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
  /** True when it was reported that the post cannot be recognised. */
  misread?: boolean;
}

/** Whether a reading tells more than that a short time has passed. */
function isNews(reading: PostReading | AccountReading, state: Watched): boolean {
  const { told } = state;
  const { seenAt } = reading;
  const isRecent = told !== undefined && Math.abs(seenAt - told.seenAt) < lookEndsAfterMs;
  if (isRecent && same({ ...told, seenAt }, reading)) return false;
  state.told = reading;
  return true;
}
