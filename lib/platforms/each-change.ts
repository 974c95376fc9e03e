/**
 * Calls `sweep` once per frame in which anything of the page changed, and once at the start, with
 * the `roots` inside which it changed. One observer for the whole page; frames do not come while a
 * tab is in the background, so nothing is done there.
 *
 * @param roots selector
 */
export function eachChange(
  document: Document,
  roots: string,
  sweep: (changed: ReadonlySet<Element>) => void,
  { signal }: { signal: AbortSignal },
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let changed = new Set<Element>();
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      const now = changed;
      changed = new Set();
      frame = undefined;
      sweep(now);
    });
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const root = element?.closest(roots);
      if (root) changed.add(root);
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
