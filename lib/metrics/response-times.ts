import type { Reply } from '@/lib/model/reply';
import { lookEndsAfterMs } from './last-look';
import { median } from './median';

export interface ResponseTimes {
  /** ms */
  median: number;
  /** In which nine of ten were answered, ms. */
  p90: number;
  /** How many answers this rests on. */
  n: number;
  /** True when no pair is exact: then some of the times are when something was first seen. */
  estimated: boolean;
}

/**
 * How long comments waited for their answer: from the publication of the comment to that of the
 * answer (product.md §1.2, A2). Only pairs whose two times the page told count, as long as there are
 * any; else the others, marked as estimated: without those that were first seen within one look, of
 * which only the order in which they were read is known. An answer that seems older than its comment
 * tells nothing. The 90th percentile is the nearest rank: the smallest time that is not exceeded by 90 %.
 *
 * @param rows in any order, answered or not
 * @returns `undefined` when no answer tells a time
 */
export function responseTimes(rows: readonly Reply[]): ResponseTimes | undefined {
  const exact = timesOf(rows.filter((row) => row.askedExactly && row.repliedExactly));
  const times = exact.length > 0 ? exact : timesOf(rows.filter((row) => !isOneLook(row)));
  const middle = median(times);
  const p90 = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.9) - 1];
  if (middle === undefined || p90 === undefined) return undefined;
  return { median: middle, p90, n: times.length, estimated: exact.length === 0 };
}

/** Whether nothing tells when comment and answer were published but that they were seen together. */
function isOneLook({ askedAt, askedExactly, repliedAt, repliedExactly }: Reply): boolean {
  if (askedExactly || repliedExactly || repliedAt === undefined) return false;
  return repliedAt - askedAt < lookEndsAfterMs;
}

function timesOf(rows: readonly Reply[]): number[] {
  return rows
    .flatMap(({ askedAt, repliedAt }) => (repliedAt === undefined ? [] : [repliedAt - askedAt]))
    .filter((ms) => ms >= 0);
}
