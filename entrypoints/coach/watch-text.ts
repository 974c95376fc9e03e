/** Calls `changed` after the text of a box has changed, at most once a frame. */
export function watchText(
  box: HTMLElement,
  changed: () => void,
  { signal }: { signal: AbortSignal },
): void {
  let frame: number | undefined;
  const later = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) changed();
    });
  };
  box.addEventListener('input', later, { signal });
  // Many editors cancel what the browser would do, and draw the text themselves.
  const observer = new MutationObserver(later);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
