import type { ReplyTarget } from '@/lib/model/reply-target';
import { rememberable } from './blanks-of';
import type { Filled } from './types';

/** What was filled in under each post, for the next reply there. It lasts as long as the page. */
export interface FillMemory {
  of(target: ReplyTarget): Filled;
  remember(target: ReplyTarget, filled: Filled): void;
}

export function createFillMemory(): FillMemory {
  const byThread = new Map<string, Filled>();
  return {
    of: (target) => byThread.get(threadOf(target) ?? '') ?? { answers: new Map(), values: {} },
    remember(target, filled) {
      const thread = threadOf(target);
      if (thread !== undefined) byThread.set(thread, rememberable(filled));
    },
  };
}

function threadOf({ threadKey, key }: ReplyTarget): string | undefined {
  return threadKey ?? key;
}
