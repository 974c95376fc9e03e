import { openOf } from '@/lib/metrics/decide-replies';
import { present } from '@/lib/metrics/present';
import type { PostKey } from '@/lib/model/keys';
import type { Reply } from '@/lib/model/reply';
import type { Database } from './db';
import { laterThan } from './later';

/**
 * Says that comments ask for no answer (any more), or takes that back.
 *
 * @param now epoch ms
 */
export function setDone(
  db: Database,
  ids: readonly PostKey[],
  done: boolean,
  now: number,
): Promise<void> {
  return mark(db, ids, { doneAt: done ? now : undefined }, now);
}

/**
 * Puts comments aside until a time (epoch ms), or takes that back.
 *
 * @param until undefined to have them back at once
 */
export function snooze(
  db: Database,
  ids: readonly PostKey[],
  until: number | undefined,
  now: number,
): Promise<void> {
  return mark(db, ids, { snoozedUntil: until }, now);
}

function mark(
  db: Database,
  ids: readonly PostKey[],
  differs: { doneAt: number | undefined } | { snoozedUntil: number | undefined },
  now: number,
): Promise<void> {
  return db.transaction('rw', db.replies, async () => {
    const rows = (await db.replies.bulkGet([...ids])).filter((row) => row !== undefined);
    const marked = rows.map((row): Reply => {
      const next = present({ ...row, ...differs });
      return { ...next, open: openOf(next), updatedAt: laterThan(row, now) };
    });
    await db.replies.bulkPut(marked);
  });
}
