import type { Page } from 'puppeteer-core';

/** Writes rows into a table of the extension's database, beside those that are there. */
export async function putRows(view: Page, table: string, rows: readonly object[]): Promise<void> {
  await view.evaluate(
    async (name, added) => {
      const opening = indexedDB.open('repartee');
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error));
      });
      const db = opening.result;
      const writing = db.transaction(name, 'readwrite');
      for (const row of added) writing.objectStore(name).put(row);
      await new Promise((resolve, reject) => {
        writing.addEventListener('complete', resolve);
        writing.addEventListener('error', () => reject(writing.error));
      });
      db.close();
    },
    table,
    rows,
  );
}
