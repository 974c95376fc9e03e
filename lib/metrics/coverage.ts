import type { Reply } from '@/lib/model/reply';

export interface Coverage {
  /** Comments to the brand. */
  asked: number;
  answered: number;
  /** Called done by a person, without an answer: they asked for none. */
  done: number;
  /** Answered ÷ (asked − done) × 100; absent when nothing asked for an answer. */
  rate?: number;
}

/**
 * Coverage of the comments of a period, in percent: answered ÷ to answer (product.md §1.2, A2 and A3).
 * What a person called done without an answer was not to answer. All answers that were seen count,
 * whoever typed them and wherever.
 *
 * @param rows of one brand
 * @param from,to epoch ms; comments from `from` on and before `to`
 */
export function coverage(rows: readonly Reply[], from: number, to: number): Coverage {
  const within = rows.filter(({ askedAt }) => askedAt >= from && askedAt < to);
  const answered = within.filter(({ replyKey }) => replyKey !== undefined).length;
  const done = within.filter(
    ({ replyKey, doneAt }) => replyKey === undefined && doneAt !== undefined,
  ).length;
  const due = within.length - done;
  return {
    asked: within.length,
    answered,
    done,
    ...(due > 0 && { rate: (answered * 100) / due }),
  };
}
