/** Keys that write nothing by themselves. */
const silent = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/**
 * Hears whether a person types while something is put into a box. Only keys of the browser count: a
 * page can make others.
 */
export function hearTyping(view: Window): { hasTyped(): boolean; end(): void } {
  let hasTyped = false;
  const heard = new AbortController();
  view.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      hasTyped ||= isTrusted && !silent.has(key);
    },
    { capture: true, signal: heard.signal },
  );
  return { hasTyped: () => hasTyped, end: () => heard.abort() };
}
