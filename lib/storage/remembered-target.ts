import { z } from 'zod';
import { PostKey } from '@/lib/model/keys';
import { Handle } from '@/lib/model/reading';
import { ReplyTarget } from '@/lib/model/reply-target';
import { setting, type Setting } from './setting';

const RememberedTarget = z.object({
  /** Under the keys by which the post and what is answered are stored. */
  target: ReplyTarget,
  /** Who is signed in on the page. */
  viewer: Handle.optional(),
  /** The key by which the page knows what is answered, where that is another. */
  pageKey: PostKey.optional(),
});

/** What the person answers in a tab. */
export type RememberedTarget = z.infer<typeof RememberedTarget>;

/**
 * What the person answers in a tab, until the browser is closed: so that the sidebar can follow, and
 * the background can forget. Null when there is nothing.
 */
export function rememberedTarget(tabId: number): Setting<RememberedTarget | null> {
  return setting(
    `session:target:${tabId}`,
    (stored) => RememberedTarget.safeParse(stored).data ?? null,
  );
}
