import type { FoundTemplate, Inserted } from '@/lib/desk';
import { sendMessage } from '@/lib/page-messages';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { attempt } from '@/lib/reported';
import { withPatience } from '@/lib/with-patience';

/** As many replies as anybody looks through. */
const limit = 20;

/** @param query an empty one asks for suggestions */
export function findTemplates(target: ReplyTarget, query: string): Promise<FoundTemplate[]> {
  return withPatience(sendMessage('findTemplates', { query, target, limit }));
}

/** Nobody waits for it: the reply is in its box already. */
export function tellUse(use: Inserted): void {
  attempt('noting that a reply was used', withPatience(sendMessage('usedTemplate', use)));
}
