import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase, type Database } from '@/lib/storage/db';

/** An empty database in memory that no other test sees. */
export function freshDatabase(): Database {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return openDatabase();
}
