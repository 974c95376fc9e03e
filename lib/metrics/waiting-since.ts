import type { Reply } from '@/lib/model/reply';

/** How many comments wait for an answer, and since when. */
export interface WaitingSince {
  /** Without those that a person put off until later. */
  waiting: number;
  /** The one that waits longest; absent when none does. */
  oldest?: Pick<Reply, 'askedAt' | 'askedExactly'>;
}

/**
 * What waits for an answer at a moment, in short.
 *
 * @param rows of one brand, those that are open
 * @param now epoch ms
 */
export function waitingSince(rows: readonly Reply[], now: number): WaitingSince {
  const due = rows.filter(({ snoozedUntil }) => snoozedUntil === undefined || snoozedUntil <= now);
  const [first] = due.toSorted((a, b) => a.askedAt - b.askedAt);
  if (!first) return { waiting: 0 };
  const { askedAt, askedExactly } = first;
  return { waiting: due.length, oldest: { askedAt, askedExactly } };
}
