import { openDatabase, type Database } from './db';

/**
 * A database that is opened when it is first needed and anew when its handle has died: the browser
 * closes handles (an upgrade elsewhere, a cleared profile), and one that failed to open would fail
 * for ever.
 *
 * @returns a function that does a piece of work, once more if the handle turned out to be closed.
 *   It rejects with what the work throws; a transaction that failed has changed nothing.
 */
export function lazyDatabase(
  open: () => Database = openDatabase,
): <R>(work: (db: Database) => Promise<R>) => Promise<R> {
  let handle: Database | undefined;

  const attempt = async <R>(work: (db: Database) => Promise<R>): Promise<R> => {
    const db = (handle ??= open());
    try {
      return await work(db);
    } catch (error) {
      if (!db.isOpen()) {
        db.close();
        if (handle === db) handle = undefined;
      }
      throw error;
    }
  };

  return async (work) => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DatabaseClosedError') throw error;
      return attempt(work);
    }
  };
}
