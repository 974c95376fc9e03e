import { openOf } from '@/lib/metrics/decide-replies';
import { present } from '@/lib/metrics/present';
import type { PostKey } from '@/lib/model/keys';
import type { Reply } from '@/lib/model/reply';
import type { Database } from './db';
import { laterThan } from './later';

/** What a person decided of a comment. */
export type ReplyMarks = Pick<Reply, 'id' | 'doneAt' | 'snoozedUntil'>;

/**
 * Says that comments ask for no answer (any more), or takes that back.
 *
 * @param now epoch ms
 * @returns what was decided before, to be given to `restoreMarks`
 */
export function setDone(
  db: Database,
  ids: readonly PostKey[],
  done: boolean,
  now: number,
): Promise<ReplyMarks[]> {
  return mark(db, ids, () => ({ doneAt: done ? now : undefined }), now);
}

/**
 * Puts comments aside until a time (epoch ms), or takes that back.
 *
 * @param until undefined to have them back at once
 * @returns what was decided before, to be given to `restoreMarks`
 */
export function snooze(
  db: Database,
  ids: readonly PostKey[],
  until: number | undefined,
  now: number,
): Promise<ReplyMarks[]> {
  return mark(db, ids, () => ({ snoozedUntil: until }), now);
}

/** Undoes `setDone` or `snooze`: what was decided before holds again, an earlier snooze too. */
export async function restoreMarks(
  db: Database,
  before: readonly ReplyMarks[],
  now: number,
): Promise<void> {
  const marks = new Map(before.map((one) => [one.id, one]));
  const markOf = (id: PostKey) => {
    const { doneAt, snoozedUntil } = marks.get(id) ?? {};
    return { doneAt, snoozedUntil };
  };
  await mark(db, [...marks.keys()], markOf, now);
}

function mark(
  db: Database,
  ids: readonly PostKey[],
  differs: (id: PostKey) => { [K in 'doneAt' | 'snoozedUntil']?: number | undefined },
  now: number,
): Promise<ReplyMarks[]> {
  return db.transaction('rw', db.replies, async () => {
    const rows = (await db.replies.bulkGet([...ids])).filter((row) => row !== undefined);
    const marked = rows.map((row): Reply => {
      const next = present({ ...row, ...differs(row.id) });
      return { ...next, open: openOf(next), updatedAt: laterThan(row, now) };
    });
    await db.replies.bulkPut(marked);
    return rows.map(({ id, doneAt, snoozedUntil }) => present({ id, doneAt, snoozedUntil }));
  });
}
