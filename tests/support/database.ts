import type { Page } from 'puppeteer-core';

/** The rows of tables of the extension's database, as they lie there. */
export type Tables = Record<string, unknown[]>;

const databaseName = 'repartee';

/**
 * Reads tables of the database through a page of the extension. A database or table that is not
 * there has no rows; it is not created by looking.
 */
export async function readTables(page: Page, names: readonly string[]): Promise<Tables> {
  return page.evaluate(
    async (database, wanted) => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === database)) return {};
      const opening = indexedDB.open(database);
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error));
      });
      const db = opening.result;
      const tables: Record<string, unknown[]> = {};
      for (const name of wanted.filter((table) => db.objectStoreNames.contains(table))) {
        const all = db.transaction(name).objectStore(name).getAll();
        await new Promise((resolve, reject) => {
          all.addEventListener('success', resolve);
          all.addEventListener('error', () => reject(all.error));
        });
        tables[name] = all.result;
      }
      db.close();
      return tables;
    },
    databaseName,
    names,
  );
}

/** Empties every table of the database, through a page of the extension. */
export async function emptyDatabase(page: Page): Promise<void> {
  await page.evaluate(async (database) => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === database)) return;
    const opening = indexedDB.open(database);
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error));
    });
    const db = opening.result;
    const emptying = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) emptying.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      emptying.addEventListener('complete', resolve);
      emptying.addEventListener('error', () => reject(emptying.error));
    });
    db.close();
  }, databaseName);
}
