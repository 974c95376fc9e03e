/** What happened to the page since the last call. */
export interface Changes {
  /** The elements in which something changed. */
  within: ReadonlySet<Element>;
  /** What was put into the page. */
  added: ReadonlySet<ParentNode>;
  /** Too much happened to remember it, or it happened in the background: look at everything. */
  everything: boolean;
}

/**
 * Calls `sweep` once per frame in which anything of the page changed, and once at the start. One
 * observer for the whole page. Frames do not come while a tab is in the background: nothing is done
 * and nothing is kept there but that something happened.
 *
 * @returns asks for one more call, in the next frame
 */
export function eachChange(
  document: Document,
  sweep: (changes: Changes) => void,
  { signal }: { signal: AbortSignal },
): () => void {
  const view = document.defaultView;
  if (!view || signal.aborted) return () => {};
  let within = new Set<Element>();
  let added = new Set<ParentNode>();
  let everything = true;
  let frame: number | undefined;
  const forget = (all: boolean): void => {
    within = new Set();
    added = new Set();
    everything = all;
  };
  const soon = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      const changes = { within, added, everything };
      forget(false);
      frame = undefined;
      sweep(changes);
    });
  };
  const observer = new MutationObserver((records) => {
    if (document.visibilityState !== 'visible') everything = true;
    for (const { target, addedNodes } of everything ? [] : records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element) within.add(element);
      for (const node of addedNodes) if (node instanceof Element) added.add(node);
    }
    if (everything || added.size + within.size > mostRemembered) forget(true);
    soon();
  });
  // Attributes too: a node that is used again for another post may change nothing else.
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
  });
  soon();
  return soon;
}

/** More is dearer to go through than the page. */
const mostRemembered = 1000;
