import type { Page } from 'puppeteer-core';
import type { Brand } from '@/lib/model/brand';

/** Writes brands into the database of the extension, beside those that are there. */
export async function putBrands(view: Page, brands: readonly Brand[]): Promise<void> {
  await view.evaluate(async (rows) => {
    const opening = indexedDB.open('repartee');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error));
    });
    const db = opening.result;
    const writing = db.transaction('brands', 'readwrite');
    for (const row of rows) writing.objectStore('brands').put(row);
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('error', () => reject(writing.error));
    });
    db.close();
  }, brands);
}
