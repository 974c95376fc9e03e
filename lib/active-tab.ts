import { signal, type ReadonlySignal } from '@preact/signals';
import { report } from './report';

interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  active?: boolean | undefined;
  lastAccessed?: number | undefined;
}

/** What is needed of `browser.tabs`. */
export interface Tabs {
  getCurrent(): Promise<Tab | undefined>;
  query(wanted: { currentWindow: true }): Promise<Tab[]>;
  onActivated: {
    addListener(listener: (tab: { tabId: number; windowId: number }) => void): void;
  };
}

/**
 * The tab in front in this window, followed from tab to tab. A page of ours that stands in a tab
 * itself follows the one that was in front last.
 */
export function activeTab(tabs: Tabs): ReadonlySignal<number | undefined> {
  const active = signal<number | undefined>(undefined);
  const begin = async (): Promise<void> => {
    const [own, all] = await Promise.all([tabs.getCurrent(), tabs.query({ currentWindow: true })]);
    const others = all.filter(({ id }) => id !== own?.id);
    const [last] = others.toSorted(
      (a, b) =>
        Number(b.active ?? false) - Number(a.active ?? false) ||
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
    const windowId = all[0]?.windowId;
    active.value ??= last?.id;
    tabs.onActivated.addListener((tab) => {
      if (tab.windowId === windowId && tab.tabId !== own?.id) active.value = tab.tabId;
    });
  };
  begin().catch((error: unknown) => report(error, { where: 'following the tab in front' }));
  return active;
}
