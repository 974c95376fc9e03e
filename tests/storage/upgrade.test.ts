import { expect, it } from 'vitest';
import { findReplies } from '@/lib/storage/assign-posts';
import { openDatabase } from '@/lib/storage/db';
import { handOversOf } from '@/lib/storage/hand-overs';
import { labelsOf } from '@/lib/storage/labels';
import { usesInThread } from '@/lib/storage/uses';
import { count, lumen, now, post } from '../metrics/example-rows';
import { oldDatabase, oldTables } from './old-database';
import { noSituation } from './no-situation';

const own = { id: '01JD00000000000000000000R1', brandId: lumen.id, updatedAt: now, deleted: false };
const comment = post({ key: 'x:2', kind: 'comment', parentKey: 'x:1', authorKey: 'x:jane' });
const { brandId: _, ...foreign } = comment;

/** One row or more of every table. */
const rows: Record<string, object[]> = {
  posts: [post({ aliases: ['x:9'] }), foreign],
  snapshots: [{ postKey: 'x:1', takenAt: now, metrics: {}, rounded: [], source: 'feed' }],
  accounts: [{ key: 'x:jane', platform: 'x', handle: 'jane', firstSeenAt: 1, lastSeenAt: 2 }],
  followers: [count(now, 1000)],
  brands: [lumen],
  health: [{ platform: 'x', field: 'likes', missingInARow: 0, lastFoundAt: now }],
  days: [{ platform: 'x', day: '2026-11-22', posts: 1, comments: 1 }],
};
for (const name of oldTables) rows[name] ??= [own];

it.each([1, 2] as const)(
  'a database of version %i keeps every row and gets the new tables',
  async (version) => {
    await oldDatabase(version, rows);
    const db = openDatabase();
    await db.open();
    expect(db.verno).toBe(3);
    for (const [name, kept] of Object.entries(rows)) {
      expect(await db.table(name).toArray(), name).toEqual(kept);
    }
    expect(await usesInThread(db, 'x:1')).toEqual([]);
    expect(await handOversOf(db, lumen.id)).toEqual([]);
    expect((await labelsOf(db, lumen.id, ['x:1'])).size).toBe(0);
    expect(await db.personNotes.count()).toBe(0);
    db.close();
  },
);

it.each([1, 2] as const)(
  'what waits for an answer is found in one of version %i',
  async (version) => {
    await oldDatabase(version, { ...rows, replies: [] });
    const db = openDatabase();
    await findReplies(db, { now, classify: noSituation });
    expect(
      await db.replies
        .where('[brandId+open+askedAt]')
        .between([lumen.id, 1], [lumen.id, 2])
        .toArray(),
    ).toMatchObject([{ id: 'x:2', threadKey: 'x:1', open: 1 }]);
    db.close();
  },
);
