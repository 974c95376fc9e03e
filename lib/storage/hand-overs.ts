import { ulid } from 'ulid';
import type { HandOver } from '@/lib/model/hand-over';
import type { RowId } from '@/lib/model/keys';
import type { Database } from './db';
import { laterThan } from './later';

/** What a person decides of a hand-over; the rest is the store's. */
export type HandOverDraft = Omit<
  HandOver,
  'id' | 'status' | 'createdAt' | 'updatedAt' | 'deleted'
> & { id?: RowId };

/** What was handed over for a brand, newest first. */
export async function handOversOf(db: Database, brandId: RowId): Promise<HandOver[]> {
  const rows = await db.handOvers.where('brandId').equals(brandId).toArray();
  return rows
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/**
 * Saves a hand-over: a new one is open, an edited one keeps its status.
 *
 * @param now epoch ms
 */
export function saveHandOver(db: Database, draft: HandOverDraft, now: number): Promise<HandOver> {
  return db.transaction('rw', db.handOvers, async () => {
    const before = draft.id === undefined ? undefined : await db.handOvers.get(draft.id);
    const row: HandOver = {
      ...draft,
      id: draft.id ?? ulid(now),
      status: before?.status ?? 'open',
      createdAt: before?.createdAt ?? now,
      updatedAt: laterThan(before, now),
      deleted: false,
    };
    await db.handOvers.put(row);
    return row;
  });
}

/** Says how far a hand-over is; every status can follow every other, because people err. */
export function setHandOverStatus(
  db: Database,
  id: RowId,
  status: HandOver['status'],
  now: number,
): Promise<void> {
  return change(db, id, { status }, now);
}

/** Deletes a hand-over: its row stays as a tombstone. */
export function removeHandOver(db: Database, id: RowId, now: number): Promise<void> {
  return change(db, id, { deleted: true }, now);
}

/** Undoes that it was deleted. */
export function restoreHandOver(db: Database, id: RowId, now: number): Promise<void> {
  return change(db, id, { deleted: false }, now);
}

function change(
  db: Database,
  id: RowId,
  differs: Partial<Pick<HandOver, 'status' | 'deleted'>>,
  now: number,
): Promise<void> {
  return db.transaction('rw', db.handOvers, async () => {
    const row = await db.handOvers.get(id);
    if (row) await db.handOvers.put({ ...row, ...differs, updatedAt: laterThan(row, now) });
  });
}
