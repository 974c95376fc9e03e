import { aborted } from './aborted';

/** To search a page that is being built with every change would slow it down. */
const pauseMs = 250;

/** After so long the reader comes all the same: a page without anything known may be a new layout. */
const patienceMs = 10_000;

/**
 * Waits until a page holds something that `selector` finds, or has stood for a while without it.
 *
 * @returns false when `signal` ended before
 */
export async function appears(
  document: Document,
  selector: string,
  { signal }: { signal: AbortSignal },
): Promise<boolean> {
  if (isThere(document, selector) || signal.aborted) return !signal.aborted;
  const found = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isThere(document, selector)) found.abort();
    }, pauseMs);
  });
  observer.observe(document, { childList: true, subtree: true });
  const patience = setTimeout(() => found.abort(), patienceMs);
  await aborted(AbortSignal.any([signal, found.signal]));
  observer.disconnect();
  clearTimeout(timer);
  clearTimeout(patience);
  return !signal.aborted;
}

function isThere(document: Document, selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return true; // an older browser, which does not understand all of it: the reader sees to it
  }
}
