/**
 * Follows whether a character is being put together in a page, by an input method or a dead key:
 * what is inserted then is mixed up with it.
 * @returns tells whether that is so at this moment
 */
export function trackComposition(window: Window, signal: AbortSignal): () => boolean {
  let isComposing = false;
  const options = { capture: true, signal };
  window.addEventListener('compositionstart', () => (isComposing = true), options);
  // Whoever leaves the box ends it, in some browsers without a word.
  for (const type of ['compositionend', 'focusin'])
    window.addEventListener(type, () => (isComposing = false), options);
  return () => isComposing;
}
