import { signal, type ReadonlySignal } from '@preact/signals';
import { openDatabase, type Database } from './db';

/**
 * The database for a page, opened at once while the page is drawn. Dexie's live queries keep silent
 * about a database that does not open, so `error` tells it.
 */
export function openedDatabase(): { db: Database; error: ReadonlySignal<unknown> } {
  const db = openDatabase();
  const error = signal<unknown>(undefined);
  db.open().catch((reason: unknown) => (error.value = reason));
  return { db, error };
}
