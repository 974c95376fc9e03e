import { browser, type Browser } from 'wxt/browser';
import { sendMessage } from './messages';
import { openSidebarByKey } from './open-sidebar';
import { platformOf } from './platforms/registry';
import { attempt } from './reported';

/** Does what the keys of the extension ask for; they are named in `wxt.config.ts`. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'sidebar') attempt('opening the sidebar', openSidebarByKey(tab?.id));
    if (command === 'pick') attempt('opening the saved replies', pickIn(tab));
  });
}

/** A page in which nothing of ours runs, or no reply box has the focus, does nothing. */
async function pickIn(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const [active] = tab
    ? [tab]
    : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined || !platformOf(active.url ?? '')) return;
  await sendMessage('pick', undefined, active.id).catch(() => false);
}
