import { browser } from 'wxt/browser';
import { openSidebarByKey } from '@/lib/open-sidebar';
import { attempt } from '@/lib/reported';

/** Opens the options; the popup has done its work then. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** Opens the options where it is chosen what is done on each site. */
export function openPlatforms(): void {
  const url = browser.runtime.getURL('/options.html#platforms');
  void browser.tabs.create({ url }).then(() => window.close());
}

/** Opens the sidebar beside the tab in front. Which that is has to be known before somebody clicks. */
export function sidebarOpener(): () => void {
  let front: number | undefined;
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    front = tab?.id;
  };
  attempt('looking which tab is in front', look());
  return () =>
    attempt(
      'opening the sidebar',
      openSidebarByKey(front).then(() => window.close()),
    );
}
