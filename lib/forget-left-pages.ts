import type { Browser } from 'wxt/browser';
import type { DeskWorld } from './desk-handler';
import { platformOf } from './platforms/registry';
import { attempt } from './reported';

type Tabs = Pick<typeof Browser.tabs, 'onRemoved' | 'onUpdated'>;

/**
 * Forgets what was answered in a tab when it is closed or shows another site. The browser tells the
 * address of our sites only, which is enough: any other has none. A page that changes its own
 * address (all three sites do, while somebody writes) is still that page; one that is loaded anew
 * says so itself.
 */
export function forgetLeftPages(tabs: Tabs, boxes: DeskWorld['boxes']): void {
  const forget = async (tabId: number, url: string | undefined): Promise<void> => {
    const box = await boxes.get(tabId);
    if (box && platformOf(url ?? '')?.id !== box.target.platform) await boxes.set(tabId, null);
  };
  tabs.onRemoved.addListener((tabId) => attempt('forgetting a tab', boxes.set(tabId, null)));
  tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // At the beginning some browsers still tell the address of the page before.
    if (status !== undefined) attempt('forgetting a page that was left', forget(tabId, url));
  });
}
