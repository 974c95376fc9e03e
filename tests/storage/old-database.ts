import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

type Keys = [key: string | string[], ...indexes: (string | string[])[]];

/** What version 1 had: its tables with their keys and indexes. */
const version1: Record<string, Keys> = {
  posts: ['key', 'authorKey', 'parentKey', ['brandId', 'platform', 'kind', 'publishedAt']],
  snapshots: [['postKey', 'takenAt'], 'takenAt'],
  accounts: ['key'],
  followers: [['accountKey', 'takenAt']],
  brands: ['id', 'updatedAt'],
  ...Object.fromEntries(
    ['replies', 'templates', 'voiceRules', 'crises', 'crisisEvents', 'incidents', 'labels'].map(
      (name) => [name, ['id', 'brandId', 'updatedAt']],
    ),
  ),
  health: [['platform', 'field']],
  days: [['platform', 'day']],
};

/** A post got other names in version 2. */
const aliases = '*aliases';
const stores = {
  1: version1,
  2: { ...version1, posts: [...version1['posts']!, aliases] as Keys },
};

/** The tables of these versions. */
export const oldTables = Object.keys(version1);

/**
 * Makes the database by hand, as an old version left it on a disk (Dexie multiplies versions by 10).
 * The next that is opened is this one.
 */
export async function oldDatabase(
  version: 1 | 2,
  rows: Record<string, readonly object[]>,
): Promise<void> {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const opening = factory.open('repartee', version * 10);
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, [keyPath, ...indexes]] of Object.entries(stores[version])) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        if (index === aliases) store.createIndex('aliases', 'aliases', { multiEntry: true });
        else store.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
      }
      for (const row of rows[name] ?? []) store.put(row);
    }
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error));
  });
  opening.result.close();
}
