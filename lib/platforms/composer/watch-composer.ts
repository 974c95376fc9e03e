import { same } from '@/lib/metrics/same';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { createPageReader } from '../page-reader';
import type { PlatformAdapter } from '../types';
import type { WatchOptions } from '../watch';
import { followAsked } from './asked';
import type { Composer } from './find-composer';
import { followFocus } from './follow-focus';
import { readTarget } from './read-target';
import { toldOf } from './told-of';

export interface ComposerWatcher {
  /** A box has the focus: another one, or one that the site has put in its place. */
  focused(composer: Composer, target: ReplyTarget): void;
  /** The box in focus answers something else now. */
  changed(target: ReplyTarget): void;
  /** No box has the focus any more. */
  blurred(): void;
  /** Reading what a box answers failed: a defect of ours. */
  failed(error: unknown): void;
}

export interface ComposerWatchOptions extends WatchOptions {
  /** Whether a focus went into our own parts of the page: then it is as if it stayed in the box. */
  isOurs?(path: readonly EventTarget[]): boolean;
}

/** What a box answers is read again this long after something happened on the page. */
const settleMs = 250;

/**
 * Follows which box has the focus and what it answers. Inert while none has it; while one has, the
 * page is read again a little after something happened in it. Ends with `signal`.
 */
export function watchComposer(
  document: Document,
  site: PlatformAdapter,
  on: ComposerWatcher,
  { signal, now, alive, isOurs = () => false }: ComposerWatchOptions,
): void {
  const page = createPageReader(document, site, now);
  const reader = { site, page };
  const asked = followAsked(document, site, (found) => toldOf(found, reader), { now, signal });
  const known = new WeakMap<Element, ReplyTarget>();
  let current: { composer: Composer; target: ReplyTarget } | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(soon);
  const isStillThere = followFocus(document, site, { entered, left }, { signal, alive, isOurs });
  document.addEventListener('input', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', left);

  function entered(composer: Composer): void {
    if (composer.box === current?.composer.box) {
      look();
      return soon();
    }
    const before = current?.composer.box;
    if (before?.isConnected === false) asked.move(before, composer.box);
    const target = read(composer);
    if (!target) return;
    current = { composer, target };
    observe(composer.box);
    on.focused(composer, target);
    soon();
  }

  function left(): void {
    clearTimeout(settling);
    settling = undefined;
    observer.disconnect();
    if (!current) return;
    current = undefined;
    if (!signal.aborted) on.blurred();
  }

  function soon(): void {
    if (current) settling ??= setTimeout(look, settleMs);
  }

  function look(): void {
    clearTimeout(settling);
    settling = undefined;
    if (!current || !alive()) return;
    isStillThere();
    if (!current.composer.box.isConnected) return;
    const target = read(current.composer);
    if (!target || same(target, current.target)) return;
    current.target = target;
    on.changed(target);
  }

  function read(composer: Composer): ReplyTarget | undefined {
    page.arrive();
    if (page.isPrivate()) return undefined;
    try {
      const before = known.get(composer.box);
      const told = readTarget(composer, { ...reader, asked });
      const target = before && saysLess(told, before) ? before : told;
      known.set(composer.box, target);
      return target;
    } catch (error) {
      on.failed(error);
      return undefined;
    }
  }

  function observe(box: Element): void {
    observer.disconnect();
    for (const root of new Set([box.ownerDocument, box.getRootNode()])) {
      observer.observe(root, { childList: true, subtree: true });
    }
  }
}

/** A person may delete the name from a reply; it answers the same comment all the same. */
function saysLess(told: ReplyTarget, before: ReplyTarget): boolean {
  const isUnknown = told.key === undefined && told.authorHandle === undefined && !told.authorName;
  return isUnknown && told.purpose === before.purpose && told.threadKey === before.threadKey;
}
