import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { findRepliesOnce } from '@/lib/find-replies-once';
import type { Database } from '@/lib/storage/db';
import { lumen, now, post } from './metrics/example-rows';
import { freshDatabase } from './storage/fresh-database';

beforeEach(() => fakeBrowser.reset());

it('what waits for an answer is looked for until it was found, and then no more', async () => {
  const db = freshDatabase();
  const { brandId: _, ...comment } = post({ key: 'x:2', kind: 'comment', parentKey: 'x:1' });
  await db.brands.put(lumen);
  await db.posts.bulkPut([post(), { ...comment, authorHandle: 'jane', authorKey: 'x:jane' }]);
  const withDatabase = (work: (db: Database) => Promise<void>) => work(db);
  const options = { now, classify: () => ({}) };
  const broken = () => Promise.reject(new Error('stopped'));
  await expect(findRepliesOnce(broken, options)).rejects.toThrow('stopped');
  await findRepliesOnce(withDatabase, options);
  expect(await db.replies.toCollection().primaryKeys()).toEqual(['x:2']);
  await findRepliesOnce(broken, options);
});
