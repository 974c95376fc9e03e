import type { Random } from '../../feed/random';
import { fillSlots } from '../../feed/texts/slots';
import { friendHandles, viewerHandle } from './accounts';
import { mediaIdAt } from './media-id';
import { shortcodeOf } from './shortcode';
import { privateMessages } from './texts/messages';
import type { Thread } from './types';

const minute = 60_000;

/** Private messages; one of each thread shares a post that stands nowhere else on the site. */
export function makeThreads(random: Random, now: number): Thread[] {
  return friendHandles.map((friend) => {
    const start = now - random.int(60, 2000) * minute;
    const messages = privateMessages.map((text, index) => ({
      from: index % 3 === 2 ? viewerHandle : friend,
      text: fillSlots(text, random),
      at: start + index * 4 * minute,
    }));
    const shared = {
      from: friend,
      text: 'Maison Lumen',
      at: start + messages.length * 4 * minute,
      sharedCode: shortcodeOf(mediaIdAt(start, random.int(0, 2 ** 23 - 1))),
    };
    return {
      id: String(random.int(100_000_000_000_000, 999_999_999_999_999)),
      with: friend,
      messages: [...messages, shared],
    };
  });
}
