import { Dexie } from 'dexie';

/**
 * Counts the changes of a table, from whichever context of the extension they come: to know whether
 * what was read of it still holds.
 *
 * @returns the number of changes so far
 */
export function changeCounter(database: string, table: string): () => number {
  let changes = 0;
  const part = `idb://${database}/${table}/`;
  Dexie.on('storagemutated', (parts) => {
    // A database that was deleted or replaced tells `all`.
    if (Object.keys(parts).some((key) => key === 'all' || key.startsWith(part))) changes += 1;
  });
  return () => changes;
}
