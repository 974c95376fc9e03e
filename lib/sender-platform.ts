import type { Platform } from '@/lib/model/platform';
import { platformOf } from '@/lib/platforms/registry';

/** What a browser tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/**
 * The platform whose page a message comes from.
 *
 * @param ownId our extension's id
 * @returns `undefined` for anyone but our own script in a tab of a platform that is not private
 */
export function senderPlatform(sender: Sender, ownId: string): Platform | undefined {
  if (sender.id !== ownId || !sender.tab || sender.tab.incognito) return undefined;
  return platformOf(sender.origin ?? sender.url ?? '')?.id;
}
