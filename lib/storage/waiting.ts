import { toAnswer, type Waiting } from '@/lib/metrics/to-answer';
import { waitingSince, type WaitingSince } from '@/lib/metrics/waiting-since';
import type { RowId } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { Database } from './db';
import { labelsOf } from './labels';

/** A comment that waits for an answer, with its words. */
interface WaitingComment extends Waiting {
  comment: Post;
}

export interface ToAnswer {
  /** The most pressing ones, those that are snoozed last. */
  first: WaitingComment[];
  /** How many wait at all, without those that are snoozed. */
  waiting: number;
  snoozed: number;
}

/**
 * What waits for an answer of a brand, most pressing first (`toAnswer` says how). However many wait,
 * only the first ones are read with their words.
 *
 * @param now epoch ms
 */
export async function loadToAnswer(
  db: Database,
  brandId: RowId,
  now: number,
  limit = 50,
): Promise<ToAnswer> {
  const rows = await openRows(db, brandId);
  const targets = rows.flatMap(({ id, authorKey }) => [id, authorKey ?? []].flat());
  const all = toAnswer(rows, await labelsOf(db, brandId, targets), now);
  const first = all.slice(0, limit);
  const comments = await db.posts.bulkGet(first.map(({ row }) => row.id));
  const snoozed = all.filter((one) => one.snoozed).length;
  return {
    first: first.flatMap((one, i) => {
      const comment = comments[i];
      return comment ? [{ ...one, comment }] : [];
    }),
    waiting: all.length - snoozed,
    snoozed,
  };
}

/**
 * How many comments wait for an answer of a brand, and since when.
 *
 * @param now epoch ms
 * @returns undefined when no comment to the brand was ever seen: then nothing can be said
 */
export async function loadWaitingSince(
  db: Database,
  brandId: RowId,
  now: number,
): Promise<WaitingSince | undefined> {
  const rows = await openRows(db, brandId);
  if (rows.length > 0) return waitingSince(rows, now);
  const any = await db.replies
    .where('[brandId+askedAt]')
    .between([brandId, -Infinity], [brandId, Infinity])
    .count();
  return any > 0 ? { waiting: 0 } : undefined;
}

function openRows(db: Database, brandId: RowId): Promise<Reply[]> {
  return db.replies
    .where('[brandId+open+askedAt]')
    .between([brandId, 1, -Infinity], [brandId, 1, Infinity])
    .toArray();
}

/**
 * The comments to a brand that were asked in a period, answered or not: for `coverage` and
 * `responseTimes`.
 *
 * @param from,to epoch ms; from `from` on and before `to`
 */
export async function repliesBetween(
  db: Database,
  brandId: RowId,
  from: number,
  to: number,
): Promise<Reply[]> {
  const rows = await db.replies
    .where('[brandId+askedAt]')
    .between([brandId, from], [brandId, to])
    .toArray();
  return rows.filter(({ withdrawn }) => !withdrawn);
}
