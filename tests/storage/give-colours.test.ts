import { expect, it } from 'vitest';
import { Brand } from '@/lib/model/brand';
import { allBrands } from '@/lib/storage/brands';
import { openDatabase } from '@/lib/storage/db';
import { count, lumen, post } from '../metrics/example-rows';
import { oldDatabase } from './old-database';

const { colour: _, ...plain } = lumen;
const brands = Array.from({ length: 10 }, (_brand, i) => ({
  ...plain,
  id: `01JD000000000000000000000${'0123456789'[i]}`,
  name: `Brand ${i}`,
  deleted: i === 1,
}));

it('gives brands of version 1 a colour each, the oldest first, and changes nothing else', async () => {
  await oldDatabase(1, {
    brands: brands.toReversed(),
    posts: [post()],
    followers: [count(1, 1000)],
  });
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
  await oldDatabase(1, { brands: brands.slice(0, 1) });
  const db = openDatabase();
  await db.brands.update(brands[0]!.id, { colour: 'pink' });
  db.close();
  const again = openDatabase();
  expect(await again.brands.toArray()).toMatchObject([{ colour: 'pink' }]);
  again.close();
});

it('a database of version 1 without any brand opens too', async () => {
  await oldDatabase(1, {});
  const db = openDatabase();
  expect(await allBrands(db)).toEqual([]);
  db.close();
});
