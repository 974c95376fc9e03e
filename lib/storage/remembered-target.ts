import { z } from 'zod';
import { Handle } from '@/lib/model/reading';
import { ReplyTarget } from '@/lib/model/reply-target';
import { setting, type Setting } from './setting';

const RememberedTarget = z.object({
  target: ReplyTarget,
  /** Who is signed in on the page. */
  viewer: Handle.optional(),
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
