import type { Asker } from './guard-handler';
import { senderPlatform, type Sender } from './sender-platform';

/**
 * The page that a message comes from: its platform and its tab.
 *
 * @param ownId our extension's id
 * @returns `undefined` for whoever is not believed, see `senderPlatform`
 */
export function askerOf(sender: Sender, ownId: string): Asker | undefined {
  const platform = senderPlatform(sender, ownId);
  const tabId = sender.tab?.id;
  return platform === undefined || tabId === undefined ? undefined : { platform, tabId };
}
