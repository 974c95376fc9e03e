import type { Label, LabelName } from '@/lib/model/label';
import type { Reply } from '@/lib/model/reply';
import type { Situation } from '@/lib/model/situation';
import { present } from './present';
import { situationOf, priorities, priorityOf, type Priority } from './priority';

/** A comment that waits for an answer. */
export interface Waiting {
  row: Reply;
  /** What it calls for, by the label of a person or else as understood. */
  situation?: Situation;
  priority: Priority;
  labels: readonly LabelName[];
  authorLabels: readonly LabelName[];
  /** Since how long it waits, ms; at least that long when `row.askedExactly` is false. */
  ageMs: number;
  /** True until the person wants to be reminded of it. */
  snoozed: boolean;
}

/**
 * The comments that wait for an answer: the most pressing first, among those the oldest; those that
 * are snoozed after all others, the next to come back first.
 *
 * @param labels by the keys of comments and accounts
 * @param now epoch ms
 */
export function toAnswer(
  rows: readonly Reply[],
  labels: ReadonlyMap<Label['targetKey'], readonly LabelName[]>,
  now: number,
): Waiting[] {
  return rows
    .filter(({ open }) => open === 1)
    .map((row) => waitingOf(row, labels, now))
    .toSorted(pressingFirst);
}

function waitingOf(
  row: Reply,
  allLabels: ReadonlyMap<string, readonly LabelName[]>,
  now: number,
): Waiting {
  const labels = allLabels.get(row.id) ?? [];
  const authorLabels = allLabels.get(row.authorKey ?? '') ?? [];
  const situation = situationOf(row.situation, labels);
  return present({
    row,
    situation,
    priority: priorityOf(row.situation, { comment: labels, author: authorLabels }),
    labels,
    authorLabels,
    ageMs: Math.max(0, now - row.askedAt),
    snoozed: row.snoozedUntil !== undefined && row.snoozedUntil > now,
  });
}

function pressingFirst(one: Waiting, other: Waiting): number {
  if (one.snoozed !== other.snoozed) return one.snoozed ? 1 : -1;
  const [a, b] = [one.row, other.row];
  if (one.snoozed) return (a.snoozedUntil ?? 0) - (b.snoozedUntil ?? 0) || byKey(a, b);
  const rank = ({ priority }: Waiting) => priorities.indexOf(priority);
  return rank(one) - rank(other) || a.askedAt - b.askedAt || byKey(a, b);
}

function byKey(a: Reply, b: Reply): number {
  return a.id < b.id ? -1 : 1;
}
