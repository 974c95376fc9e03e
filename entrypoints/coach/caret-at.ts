import type { OpenReply } from '@/lib/coach';
import { saveSelection } from '@/lib/platforms/insert/saved-selection';
import { boxOf, type Wanted } from './put-text';

/** Where the caret was in a reply box. */
export interface Caret {
  where(): Pick<Wanted, 'selection'>;
  /** Focus and caret go there again, also when the site has made the box anew. */
  giveBack(): Promise<void>;
}

export function caretAt(reply: OpenReply): Caret {
  const box = boxOf(reply);
  const selection = box && saveSelection(box);
  return {
    where: () => (selection ? { selection } : {}),
    async giveBack() {
      const now = boxOf(reply);
      now?.focus({ preventScroll: true });
      if (now) await selection?.restore(now);
    },
  };
}
