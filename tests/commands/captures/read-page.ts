import type { Page } from 'puppeteer-core';
import { setClock } from '@/tests/support/clock';
import { emptyDatabase, readTables, type Tables } from '@/tests/support/database';
import type { LaunchedChromium } from '@/tests/support/launched';
import { waitUntil } from '@/tests/support/wait-until';
import { readComposers } from './composers';
import { type Actual, actualOf, capturedTables } from './actual';
import type { SavedPage } from './saved-pages';
import { showEverything } from './show-everything';

/** A page sends at most one message a second: after a little more, nothing is on its way. */
const quietMs = 1200;

/**
 * Opens a saved page as a person does, shows all of it, and says what the extension kept.
 * @param database a page of the extension, through which its database is read
 */
export async function readPage(
  launched: LaunchedChromium,
  database: Page,
  { url, capturedAt }: SavedPage,
): Promise<Actual> {
  await emptyDatabase(database);
  const page = await launched.browser.newPage();
  await page.setCacheEnabled(false);
  await setClock(launched, page, capturedAt);
  await page.goto(url);
  await showEverything(page);
  const composers = await readComposers(page);
  // Leaving the page makes it send what it still holds.
  await page.goto('about:blank');
  const tables = await quietTables(database);
  await page.close();
  return actualOf(tables, url, composers);
}

/** The tables, once they have not changed for a while. */
async function quietTables(database: Page): Promise<Tables> {
  let tables: Tables = {};
  let written = '';
  let since = performance.now();
  await waitUntil('the extension to write down all that it read', async () => {
    tables = await readTables(database, capturedTables);
    const now = JSON.stringify(tables);
    if (now !== written) since = performance.now();
    written = now;
    return performance.now() - since > quietMs;
  });
  return tables;
}
