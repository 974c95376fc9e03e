import { browser } from 'wxt/browser';

/** Opens the options; the popup has done its work then. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** Opens the options where it is chosen what is done on each site. */
export function openPlatforms(): void {
  const url = browser.runtime.getURL('/options.html#platforms');
  void browser.tabs.create({ url }).then(() => window.close());
}
