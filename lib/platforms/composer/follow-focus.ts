import type { PlatformAdapter } from '../types';
import { findComposer, type Composer } from './find-composer';
import { focusPath } from './focus-path';

export interface FocusFollower {
  /** The focus came into a box, or came back into the same one. */
  entered(composer: Composer): void;
  /** No box has it any more. */
  left(): void;
}

export interface FocusOptions {
  signal: AbortSignal;
  alive(): boolean;
  /** Whether a focus went into our own parts of the page: then it is as if it stayed in the box. */
  isOurs(path: readonly EventTarget[]): boolean;
}

/** A press on “reply” takes the focus for a moment and gives it back. */
const leaveMs = 200;
/** A site that takes a box away under the focus puts a new one in its place within this time. */
const patienceMs = 1000;

/**
 * Follows which box of a site has the focus, also in open shadow roots and through boxes that the
 * site makes anew. Starts with the one that has it already.
 *
 * @returns looks whether the box in focus is still there: call it when something has changed
 */
export function followFocus(
  document: Document,
  site: PlatformAdapter,
  on: FocusFollower,
  { signal, alive, isOurs }: FocusOptions,
): () => void {
  const roots = new WeakSet<Document | ShadowRoot>();
  let current: Composer | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const enter = (composer: Composer): void => {
    stay();
    current = composer;
    on.entered(composer);
  };
  /** @param patience how much longer to wait for a box in the place of one that was taken away */
  const leave = (patience: number): void => {
    stay();
    if (!alive()) return;
    const composer = findComposer(focusPath(document), site);
    if (composer?.box === current?.box) return; // the window lost the focus, the box did not
    if (composer) return enter(composer);
    if (current?.box.isConnected === false && patience > 0) return leaveSoon(patience, 0);
    current = undefined;
    on.left();
  };
  function leaveSoon(ms = leaveMs, patience = patienceMs - ms): void {
    if (current) leaving ??= setTimeout(leave, ms, patience);
  }
  const focused = (event: Event): void => {
    if (!alive()) return;
    const path = event.composedPath();
    // A focus that moves within a shadow root is not seen outside of it.
    for (const part of path) if (part instanceof ShadowRoot) listen(part);
    if (current && isOurs(path)) return stay();
    const composer = findComposer(path, site);
    if (composer) enter(composer);
    else leaveSoon();
  };
  const blurred = (): void => leaveSoon();
  function listen(root: Document | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', focused, { capture: true, signal });
    root.addEventListener('focusout', blurred, { capture: true, signal });
  }

  listen(document);
  signal.addEventListener('abort', stay);
  const path = focusPath(document);
  const first = findComposer(path, site);
  for (const part of path) if (part instanceof ShadowRoot) listen(part);
  if (first && alive()) enter(first);
  return () => {
    const isNone = current && !findComposer([current.box, ...current.around], site);
    if (isNone) leaveSoon(0);
    else if (current?.box.isConnected === false) leaveSoon();
  };
}
