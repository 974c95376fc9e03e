/** What happened to the page since the last call. */
export interface Changes {
  /** The roots inside which something changed. */
  within: ReadonlySet<Element>;
  /** What was put into the page; new roots are in there. At first the page itself. */
  added: ReadonlySet<ParentNode>;
}

/**
 * Calls `sweep` once per frame in which anything of the page changed, and once at the start. One
 * observer for the whole page; frames do not come while a tab is in the background, so nothing is
 * done there.
 *
 * @param roots selector
 */
export function eachChange(
  document: Document,
  roots: string,
  sweep: (changes: Changes) => void,
  { signal }: { signal: AbortSignal },
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let within = new Set<Element>();
  let added = new Set<ParentNode>([document]);
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      const changes = { within, added };
      within = new Set();
      added = new Set();
      frame = undefined;
      sweep(changes);
    });
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const root = element?.closest(roots);
      if (root) within.add(root);
      for (const node of addedNodes) if (node instanceof Element) added.add(node);
    }
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
}
