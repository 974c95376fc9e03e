import { browser } from 'wxt/browser';
import type { DeskHandler } from './desk-handler';
import type { Asker } from './guard-handler';
import { onMessage } from './messages';
import { openSidebar } from './open-sidebar';
import { reported } from './reported';
import type { Sender } from './sender-platform';

/** Connects the messages of a page in which somebody replies with who answers them. */
export function answerDesk(desk: DeskHandler, from: (sender: Sender) => Asker | undefined): void {
  onMessage('target', ({ data, sender }) =>
    reported('looking what is answered', desk.target(data, from(sender))),
  );
  onMessage('findTemplates', ({ data, sender }) =>
    reported('looking for saved replies', desk.findTemplates(data, from(sender))),
  );
  onMessage('usedTemplate', ({ data, sender }) =>
    reported('remembering what was inserted', desk.usedTemplate(data, from(sender))),
  );
  // Nothing may come before it: the click in the page would not count any more.
  onMessage('openSidebar', async ({ sender }) => {
    const asker = from(sender);
    return asker ? reported('opening the sidebar', openSidebar(asker.tabId)) : false;
  });
  onMessage('openLibrary', async ({ sender }) => {
    const url = browser.runtime.getURL('/options.html#templates');
    if (from(sender)) await reported('opening the options', browser.tabs.create({ url }));
  });
}
