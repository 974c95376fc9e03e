import { describe, expect, it } from 'vitest';
import { foldHealth, troubles, type Health } from '@/lib/metrics/health';
import type { AccountReading, PostReading } from '@/lib/model/reading';
import { minute, now, profile, reading } from './example-rows';

interface Look {
  reading: PostReading | AccountReading;
  /** Whether the post was not just seen a moment ago. */
  first?: boolean;
}

function healthOf(looks: readonly Look[]): Health {
  const health: Health = new Map();
  for (const { reading: told, first = true } of looks) foldHealth(health, told, first);
  return health;
}

/** A post without likes, the `i`-th minute. */
const likeless = (i: number): PostReading =>
  reading({ seenAt: now + i * minute, metrics: { comments: 1 }, missing: ['likes'] });

const likelessPosts = (n: number): Look[] =>
  Array.from({ length: n }, (_, i) => ({ reading: likeless(i) }));

describe('adapter health', () => {
  it('tells a field that five posts in a row did not show, since the first of them', () => {
    expect(troubles(healthOf(likelessPosts(4)).values())).toEqual([]);
    expect(troubles(healthOf(likelessPosts(5)).values())).toEqual([
      { platform: 'x', field: 'likes', missingSince: now },
    ]);
  });

  it('is well again with the first post that shows the field', () => {
    const health = healthOf([
      ...likelessPosts(9),
      { reading: reading({ seenAt: now + 9 * minute }) },
    ]);
    expect(troubles(health.values())).toEqual([]);
    expect(health.get('x likes')).toEqual({
      platform: 'x',
      field: 'likes',
      missingInARow: 0,
      lastFoundAt: now + 9 * minute,
    });
  });

  it('does not count one strange post again and again', () => {
    const again = Array.from({ length: 20 }, (_, i) => ({ reading: likeless(i), first: i === 0 }));
    expect(troubles(healthOf(again).values())).toEqual([]);
  });

  it('makes nothing of a field that was not to be expected', () => {
    const health = healthOf([{ reading: reading() }]);
    expect(health.has('x saves')).toBe(false);
  });

  it('believes a value more than the claim that it is missing', () => {
    const health = healthOf([{ reading: reading({ missing: ['likes', 'likes'] }) }]);
    expect(health.get('x likes')).toMatchObject({ missingInARow: 0 });
  });

  it('watches the followers of profiles', () => {
    const { followers: _, ...bare } = profile({ missing: ['followers'] });
    const profiles = Array.from({ length: 5 }, () => ({ reading: bare }));
    expect(troubles(healthOf(profiles).values())).toMatchObject([{ field: 'followers' }]);
  });
});
