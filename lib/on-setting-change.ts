import { browser } from 'wxt/browser';

/** What changed in the extension's storage, by key. A value that is not set is absent. */
export type SettingChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * Calls `then` whenever something that `concerns` us changed in the extension's local storage, from
 * whichever of its pages. For scripts that must be light: nothing is read.
 */
export function onSettingChange(
  concerns: (changes: SettingChanges) => boolean,
  then: () => void,
  { signal }: { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const listener = (changes: SettingChanges, area: string): void => {
    if (area === 'local' && concerns(changes)) then();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
