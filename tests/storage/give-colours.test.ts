import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { Brand } from '@/lib/model/brand';
import { allBrands } from '@/lib/storage/brands';
import { openDatabase } from '@/lib/storage/db';
import { count, lumen, post } from '../metrics/example-rows';

let factory: IDBFactory;

beforeEach(() => {
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** What version 1 had: its tables with their keys and indexes, and brands without a colour. */
const stores: Record<string, [key: string | string[], ...indexes: (string | string[])[]]> = {
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

/** Makes the database by hand, as version 1 left it on a disk (Dexie multiplies versions by 10). */
async function version1(rows: Record<string, object[]>): Promise<void> {
  const opening = factory.open('repartee', 10);
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, [keyPath, ...indexes]] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        store.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
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

const { colour: _, ...plain } = lumen;
const brands = Array.from({ length: 10 }, (_brand, i) => ({
  ...plain,
  id: `01JD000000000000000000000${'0123456789'[i]}`,
  name: `Brand ${i}`,
  deleted: i === 1,
}));

it('gives brands of version 1 a colour each, the oldest first, and changes nothing else', async () => {
  await version1({ brands: brands.toReversed(), posts: [post()], followers: [count(1, 1000)] });
  const db = openDatabase();
  await db.open();
  expect(db.verno).toBe(3);
  const stored = await db.brands.orderBy('id').toArray();
  expect(stored.map(({ colour }) => colour)).toEqual([
    'teal',
    'blue',
    'violet',
    'pink',
    'red',
    'orange',
    'green',
    'grey',
    'teal',
    'blue',
  ]);
  for (const brand of stored) expect(Brand.safeParse(brand).success).toBe(true);
  expect(stored.map(({ colour: _given, ...rest }) => rest)).toEqual(brands);
  expect(await allBrands(db)).toHaveLength(9);
  expect(await db.posts.toArray()).toEqual([post()]);
  expect(await db.followers.toArray()).toEqual([count(1, 1000)]);
  db.close();
});

it('is done once: a colour that the person chose later stays', async () => {
  await version1({ brands: brands.slice(0, 1) });
  const db = openDatabase();
  await db.brands.update(brands[0]!.id, { colour: 'pink' });
  db.close();
  const again = openDatabase();
  expect(await again.brands.toArray()).toMatchObject([{ colour: 'pink' }]);
  again.close();
});

it('a database of version 1 without any brand opens too', async () => {
  await version1({});
  const db = openDatabase();
  expect(await allBrands(db)).toEqual([]);
  db.close();
});
