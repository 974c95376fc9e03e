import { browser } from 'wxt/browser';

/**
 * Opens the sidebar beside a tab. Browsers do so only within a click or a key of the person: nothing
 * may be awaited before this is called. A click in a page counts for Chromium's side panel; Firefox
 * wants one in the extension itself, or a key of its own.
 *
 * @returns false where the browser wants another click for it
 */
export async function openSidebar(tabId: number): Promise<boolean> {
  if (!('sidePanel' in browser)) return false;
  await browser.sidePanel.open({ tabId });
  return true;
}

/**
 * The same for a key that the browser itself hears, or a press in a page of ours; `tabId` is that of
 * the tab in front.
 */
export async function openSidebarByKey(tabId: number | undefined): Promise<void> {
  if ('sidePanel' in browser) {
    if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    return;
  }
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  await sidebarAction?.open();
}
