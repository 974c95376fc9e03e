import { lookEndsAfterMs } from '@/lib/metrics/last-look';
import { same } from '@/lib/metrics/same';
import type { AccountReading, Misreading, PostReading } from '@/lib/model/reading';
import { eachChange, type Changes } from './each-change';
import type { FoundItem } from './items';
import { noticeBlankPages } from './blank-pages';
import { observeOnScreen } from './on-screen';
import { createPageReader, type Shown } from './page-reader';
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
  const watched = new Map<Element, Watched>();
  let lookedEverywhereAt = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  const life = { platform: adapter.id, now, signal };
  // What stayed on the page through a navigation is there too.
  const isAnythingThere = (): boolean =>
    [...watched.values()].some(({ shown, id }) => shown.item !== 'account' && id !== undefined);
  const asked = { ...reader, isAnythingThere };
  const blank = noticeBlankPages(document, asked, (reading) => on.misread(reading), life);
  const screen = observeOnScreen(document, see, { signal });
  const again = eachChange(document, sweep, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(later);
    for (const [element, { seen }] of watched) if (seen) on.gone(element);
    watched.clear();
  });

  function see(element: Element): void {
    const state = watched.get(element);
    if (!state || !alive()) return;
    // Used again for another post since the last frame: that one was not displayed long enough.
    if (reader.idOf(state.shown) !== state.id) return refresh(element, state);
    state.seen = true;
    tell(state);
  }

  function tell(state: Watched): void {
    if (reader.isPrivate()) return;
    try {
      if (state.shown.item === 'account') tellAccount(state);
      else tellPost(state.shown, state);
    } catch (error) {
      on.failed(error);
    }
  }

  function tellAccount(state: Watched): void {
    const reading = reader.readAccount();
    if (reading && isNews(reading, state)) on.account(reading);
  }

  function tellPost(found: FoundItem, state: Watched): void {
    const reading = reader.readPost(found);
    if (reading && isNews(reading, state)) {
      on.post(reading, found.element);
      const author = reader.readAuthor(found);
      if (author) on.account(author);
    } else if (!reading && !state.misread && reader.isUnrecognised(found)) {
      state.misread = true;
      on.misread({ platform: adapter.id, seenAt: now(), missing: ['key'] });
    }
  }

  function sweep({ within, added, everything }: Changes): void {
    if (!alive()) return;
    if (reader.arrive()) blank.arrived();
    leaveGone();
    for (const [element, state] of everything ? [...watched] : changedIn(within)) {
      refresh(element, state);
    }
    for (const node of everything || isDue() ? [document] : added) lookAtNew(node);
    const replaced = reader.followThread();
    if (replaced.size > 0) tellAgain(replaced);
  }

  /** What is watched around the changed elements. A profile's numbers stand outside of its root. */
  function changedIn(within: ReadonlySet<Element>): Map<Element, Watched> {
    const changed = new Map<Element, Watched>();
    const passed = new Set<Element>();
    for (const [element, state] of watched) {
      if (state.shown.item === 'account') changed.set(element, state);
    }
    for (const start of within) {
      let element: Element | null = start;
      for (; element && !passed.has(element); element = element.parentElement) {
        passed.add(element);
        const state = watched.get(element);
        if (state) changed.set(element, state);
      }
    }
    return changed;
  }

  /** A post that was told of before its neighbours came has another place now. */
  function tellAgain(ids: ReadonlySet<string>): void {
    for (const [element, state] of watched) {
      const isTold = state.seen && state.id !== undefined && ids.has(state.id);
      if (isTold && screen.isVisible(element)) tell(state);
    }
  }

  function leaveGone(): void {
    for (const [element, { seen }] of watched) {
      if (element.isConnected) continue;
      screen.forget(element);
      watched.delete(element);
      if (seen) on.gone(element);
    }
  }

  function isDue(): boolean {
    const since = now() - lookedEverywhereAt;
    // below 0: the clock was set back
    if (since >= 0 && since < lookEverywhereMs) {
      later ??= setTimeout(() => {
        later = undefined;
        again();
      }, lookEverywhereMs);
      return false;
    }
    lookedEverywhereAt = now();
    return true;
  }

  function lookAtNew(node: ParentNode): void {
    if (node.isConnected) for (const shown of reader.find(node)) startWith(shown);
  }

  function startWith(shown: Shown): void {
    if (watched.has(shown.element)) return;
    const id = reader.idOf(shown);
    if (shown.item !== 'account' && id !== undefined) blank.found();
    watched.set(shown.element, { shown, id, seen: false });
    screen.look(shown.element);
  }

  function refresh(element: Element, state: Watched): void {
    const id = reader.idOf(state.shown);
    if (id !== state.id) {
      if (state.seen) on.gone(element);
      watched.set(element, { shown: state.shown, id, seen: false });
      screen.restart(element);
    } else if (state.seen && screen.isVisible(element)) tell(state);
  }
}

interface Watched {
  shown: Shown;
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
