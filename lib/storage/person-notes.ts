import type { AccountKey, RowId } from '@/lib/model/keys';
import type { PersonNote } from '@/lib/model/person-note';
import type { Database } from './db';
import { laterThan } from './later';

/** The note of a brand on a person; `undefined` when there is none. */
export async function personNote(
  db: Database,
  brandId: RowId,
  accountKey: AccountKey,
): Promise<PersonNote | undefined> {
  const note = await db.personNotes.get(idOf(brandId, accountKey));
  return note?.deleted ? undefined : note;
}

/**
 * Saves what a brand wants to remember of a person. An empty text deletes the note, and its words
 * with it: only that there was one stays.
 *
 * @param now epoch ms
 * @returns the text as it was, for undoing; empty when there was none
 */
export function savePersonNote(
  db: Database,
  note: Pick<PersonNote, 'brandId' | 'accountKey' | 'text'>,
  now: number,
): Promise<string> {
  const { brandId, accountKey } = note;
  const id = idOf(brandId, accountKey);
  const text = note.text.trim();
  return db.transaction('rw', db.personNotes, async () => {
    const before = await db.personNotes.get(id);
    const was = before && !before.deleted ? before.text : '';
    if (text === was) return was;
    const row = { id, brandId, accountKey, text, updatedAt: laterThan(before, now) };
    await db.personNotes.put({ ...row, deleted: text === '' });
    return was;
  });
}

function idOf(brandId: RowId, accountKey: AccountKey): string {
  return `${brandId} ${accountKey}`;
}
