import { browser } from 'wxt/browser';
import { hasAccess } from './has-access';
import { injectOverlay } from './inject-overlay';
import { platforms } from './platforms/registry';

/** Starts the overlay in the open tabs of all sites that the browser grants us. */
export async function startInOpenTabs(): Promise<void> {
  const granted = await Promise.all(
    platforms.map(async ({ id, origins }) => ((await hasAccess(id)) ? origins : [])),
  );
  const origins = granted.flat();
  if (origins.length === 0) return; // a query without an address finds all tabs
  const inject = (tabId: number) =>
    browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/overlay.js'],
    });
  await injectOverlay({ query: (filter) => browser.tabs.query(filter), inject }, origins);
}
