import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/capture';
import type { AccountReading, PostReading } from '@/lib/model/reading';
import { capture, noRows } from './metrics/apply-changes';
import { arbitraryBatch } from './metrics/arbitrary-readings';
import { day, hour, lumen, minute, now, profile, reading } from './metrics/example-rows';

const options = {
  now,
  brands: [lumen],
  dayOf: (at: number) => new Date(at).toISOString().slice(0, 10),
};
const posts = (...readings: PostReading[]) => ({ posts: readings, accounts: [] });
const profiles = (...readings: AccountReading[]) => ({ posts: [], accounts: readings });

describe('a batch', () => {
  it('decided again on its outcome changes nothing', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBatch, { maxLength: 4 }), (batches) => {
        const rows = capture(batches, options);
        for (const batch of batches) {
          expect(decide(batch, rows, options)).toMatchObject({
            posts: [],
            snapshots: [],
            accounts: [],
            followers: [],
            days: [],
            health: [],
          });
        }
      }),
    );
  });

  it('gives the same rows however it is split', () => {
    fc.assert(
      fc.property(arbitraryBatch, fc.nat(12), ({ posts: all, accounts }, at) => {
        const parts = [
          { posts: all.slice(0, at), accounts },
          { posts: all.slice(at), accounts: [] },
        ];
        expect(capture(parts, options)).toEqual(capture([{ posts: all, accounts }], options));
      }),
    );
  });

  it('is summed up by day: every post once, as what it is', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBatch, { maxLength: 3 }), (batches) => {
        const rows = capture(batches, options);
        const sum = (kind: 'posts' | 'comments') =>
          [...rows.days.values()].reduce((total, row) => total + row[kind], 0);
        const kinds = [...rows.posts.values()].map(({ kind }) => kind);
        expect(sum('posts')).toBe(kinds.filter((kind) => kind === 'post').length);
        expect(sum('comments')).toBe(kinds.filter((kind) => kind === 'comment').length);
      }),
    );
  });
});

describe('snapshots', () => {
  it('are written when there is news, with the counts as they were shown', () => {
    const rows = capture(
      [
        posts(reading({ seenAt: now - 3 * hour })),
        posts(reading({ seenAt: now - 2 * hour })),
        posts(reading({ seenAt: now - hour, metrics: { likes: 11 }, source: 'post' })),
      ],
      options,
    );
    expect([...rows.snapshots.values()]).toEqual([
      {
        postKey: 'x:1',
        takenAt: now - 3 * hour,
        metrics: { likes: 10, comments: 2, reposts: 3 },
        rounded: [],
        source: 'feed',
      },
      {
        postKey: 'x:1',
        takenAt: now - hour,
        metrics: { likes: 11 },
        rounded: [],
        source: 'post',
      },
    ]);
    expect(rows.posts.get('x:1')).toMatchObject({
      metrics: { likes: 11, comments: 2, reposts: 3 },
      recordedAt: now - hour,
    });
  });
});

describe('follower counts', () => {
  it('get a row when they changed or a day passed', () => {
    const taken = [
      profile({ seenAt: now - 2 * day, followers: 1000 }),
      profile({ seenAt: now - 2 * day + hour, followers: 1000 }),
      profile({ seenAt: now - 2 * day + 2 * hour, followers: 1001 }),
      profile({ seenAt: now - hour, followers: 1001 }),
    ];
    const rows = capture(
      taken.map((one) => profiles(one)),
      options,
    );
    expect(rows.followers.get('x:maison_lumen')?.map(({ takenAt }) => takenAt)).toEqual([
      now - 2 * day,
      now - 2 * day + 2 * hour,
      now - hour,
    ]);
  });

  it('are not made up for a profile that does not tell them', () => {
    const { followers: _, ...bare } = profile();
    const rows = capture([profiles(bare)], options);
    expect(rows.followers.size).toBe(0);
    expect(rows.accounts.get('x:maison_lumen')).toMatchObject({ firstSeenAt: now });
  });
});

describe('badges', () => {
  it('are answered for own posts, with the follower count of the same batch', () => {
    const other = reading({ key: 'x:2', authorHandle: 'somebody' });
    const reply = reading({ key: 'x:3', kind: 'comment' });
    const batch = { posts: [reading(), other, reply], accounts: [profile()] };
    expect(decide(batch, noRows, options).badges).toEqual([
      {
        postKey: 'x:1',
        interactions: 15,
        rate: 1.5,
        followers: 1000,
        followersEstimated: true,
      },
    ]);
  });

  it('are answered again when a batch is sent again', () => {
    const rows = capture([posts(reading())], options);
    expect(decide(posts(reading()), rows, options).badges).toHaveLength(1);
  });
});

describe('bad input', () => {
  it.each<[string, PostReading]>([
    ['a key of another platform', reading({ platform: 'linkedin' })],
    ['a parent of another platform', reading({ parentKey: 'instagram:C0' })],
    ['a quoted post of another platform', reading({ quoted: { key: 'linkedin:activity:7' } })],
    ['its own parent', reading({ parentKey: 'x:1' })],
  ])('a post with %s is left out, the others are kept', (_, bad) => {
    const rows = capture([posts(bad, reading({ key: 'x:2' }))], options);
    expect([...rows.posts.keys()]).toEqual(['x:2']);
  });

  it('a profile under the key of somebody else is left out', () => {
    const rows = capture([profiles(profile({ handle: 'impostor' }))], options);
    expect(rows.accounts.size + rows.followers.size).toBe(0);
  });

  it('a sighting in the future is one of now', () => {
    const rows = capture([posts(reading({ seenAt: now + day }))], options);
    expect(rows.posts.get('x:1')).toMatchObject({ firstSeenAt: now, lastSeenAt: now });
    expect([...rows.snapshots.values()]).toMatchObject([{ takenAt: now }]);
  });

  it('a clock that is a little ahead is believed', () => {
    const rows = capture([posts(reading({ seenAt: now + minute }))], options);
    expect(rows.posts.get('x:1')).toMatchObject({ lastSeenAt: now + minute });
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    '@%s is an account like any other',
    (handle) => {
      const brands = [{ ...lumen, accounts: [{ platform: 'x' as const, handle }] }];
      const batch = {
        posts: [reading({ authorHandle: handle })],
        accounts: [profile({ handle, key: `x:${handle.toLowerCase()}` })],
      };
      const { badges, followers } = decide(batch, noRows, { ...options, brands });
      expect(badges).toMatchObject([{ rate: 1.5 }]);
      expect(followers).toHaveLength(1);
      expect(decide(posts(reading({ authorHandle: handle })), noRows, options).badges).toEqual([]);
    },
  );
});
