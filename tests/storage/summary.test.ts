import { describe, expect, it } from 'vitest';
import { saveBrand } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import { loadTroubles } from '@/lib/storage/health';
import { loadSeen } from '@/lib/storage/seen';
import { summarise } from '@/lib/metrics/week';
import { loadSummaryRows } from '@/lib/storage/summary';
import { day, hour, lumen, now, post, profile, reading } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('the figures of a brand', () => {
  it('are made of its own posts of two weeks on one platform', async () => {
    const db = freshDatabase();
    await db.posts.bulkPut([
      post({ key: 'x:1', publishedAt: now - day }),
      post({ key: 'x:2', publishedAt: now - 8 * day }),
      post({ key: 'x:3', publishedAt: now - 15 * day }),
      post({ key: 'x:4', kind: 'comment' }),
      post({ key: 'x:5', brandId: '01JD00000000000000000000ZZ' }),
      post({ key: 'linkedin:activity:6', platform: 'linkedin' }),
    ]);
    await db.followers.put({
      accountKey: 'x:maison_lumen',
      takenAt: now - 30 * day,
      followers: 1000,
      rounded: [],
    });
    const summary = summarise(await loadSummaryRows(db, lumen, 'x', now), now);
    expect(summary.thisWeek).toMatchObject({
      posts: 1,
      engagementRate: { median: 1.5, n: 1, estimated: 0 },
    });
    expect(summary.lastWeek).toMatchObject({ posts: 1, interactions: { sum: 15, n: 1 } });
    expect(summary.followers).toEqual({ count: 1000, takenAt: now - 30 * day, rounded: false });
  });

  it('have no rate until the profile was opened once, and then an estimated one', async () => {
    const db = freshDatabase();
    const brand = await saveBrand(
      db,
      { name: 'Lumen', colour: 'teal', accounts: lumen.accounts },
      now,
      noSituation,
    );
    const options = { now, dayOf, classify: noSituation };
    await storeBatch(db, { posts: [reading()], accounts: [] }, options);
    const before = summarise(await loadSummaryRows(db, brand, 'x', now), now);
    expect(before.thisWeek).toMatchObject({ posts: 1, noRate: 'no-followers' });
    expect(before).not.toHaveProperty('followers');
    await storeBatch(db, { posts: [], accounts: [profile()] }, options);
    const after = summarise(await loadSummaryRows(db, brand, 'x', now), now);
    expect(after.thisWeek).toMatchObject({ engagementRate: { median: 1.5, n: 1, estimated: 1 } });
  });

  it('are empty, not wrong, for a brand without posts', async () => {
    const { thisWeek, days } = summarise(
      await loadSummaryRows(freshDatabase(), lumen, 'x', now),
      now,
    );
    expect(thisWeek).toMatchObject({ posts: 0, noRate: 'no-posts' });
    expect(days).toHaveLength(14);
  });
});

describe('what was seen', () => {
  it('is nothing, since never, at first', async () => {
    expect(await loadSeen(freshDatabase())).toEqual({ posts: 0, comments: 0 });
  });

  it('is every post once, since the first day', async () => {
    const db = freshDatabase();
    const at = (key: string, ago: number, kind: 'post' | 'comment' = 'post') =>
      reading({ key, kind, seenAt: now - ago });
    for (const seen of [at('x:1', 3 * day), at('x:2', 2 * day, 'comment'), at('x:1', hour)]) {
      await storeBatch(db, { posts: [seen], accounts: [] }, { now, dayOf, classify: noSituation });
    }
    expect(await loadSeen(db)).toEqual({ posts: 1, comments: 1, since: '2026-11-19' });
  });
});

it('a field that five posts did not show is told', async () => {
  const db = freshDatabase();
  const posts = Array.from({ length: 5 }, (_, i) =>
    reading({ key: `x:${i}`, metrics: { comments: 0 }, missing: ['likes'] }),
  );
  await storeBatch(
    db,
    { posts: posts.slice(1), accounts: [] },
    { now, dayOf, classify: noSituation },
  );
  expect(await loadTroubles(db)).toEqual([]);
  await storeBatch(db, { posts, accounts: [] }, { now, dayOf, classify: noSituation });
  expect(await loadTroubles(db)).toEqual([{ platform: 'x', field: 'likes', missingSince: now }]);
});
