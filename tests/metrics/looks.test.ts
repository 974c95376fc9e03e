import { describe, expect, it, test } from 'vitest';
import { badgeOf } from '@/lib/metrics/badge-of';
import { mergeIntoPost } from '@/lib/metrics/merge-into-post';
import { shouldRecord } from '@/lib/metrics/record';
import type { PostReading } from '@/lib/model/reading';
import { count, day, hour, lumen, minute, now, post, reading } from './example-rows';

const owners = new Map([['x:maison_lumen', lumen.id]]);

function seen(...readings: Partial<PostReading>[]) {
  const row = readings.reduce<ReturnType<typeof mergeIntoPost> | undefined>(
    (known, differs) => mergeIntoPost(known, reading(differs), owners),
    undefined,
  );
  if (!row) throw new Error('At least one reading');
  return row;
}

describe('what changed since the last look', () => {
  it('is not told on the first look, however long it lasts', () => {
    const row = seen(
      { seenAt: now, metrics: { likes: 1 } },
      { seenAt: now + 20 * minute, metrics: { likes: 2 } },
      { seenAt: now + 40 * minute, metrics: { likes: 3 } },
    );
    expect(badgeOf(row, [])).not.toHaveProperty('change');
  });

  it('compares with the end of the look before, for as long as the new look lasts', () => {
    const row = seen(
      { seenAt: now, metrics: { likes: 1, comments: 5, reposts: 2 } },
      { seenAt: now + minute, metrics: { likes: 4, comments: 5, reposts: 2 } },
      { seenAt: now + 31 * minute, metrics: { likes: 9, comments: 5, reposts: 1 } },
      { seenAt: now + 50 * minute, metrics: { likes: 10, comments: 5, reposts: 1 } },
    );
    expect(badgeOf(row, []).change).toEqual({
      since: now + minute,
      by: { likes: 6, comments: 0, reposts: -1 },
    });
  });

  it('invents no change from abbreviated counts', () => {
    const row = seen(
      { seenAt: now, metrics: { likes: 12_000, comments: 5 }, rounded: ['likes'] },
      { seenAt: now + hour, metrics: { likes: 12_345, comments: 6_000 }, rounded: ['comments'] },
    );
    expect(badgeOf(row, []).change).toEqual({ since: now, by: {} });
  });

  it('leaves out a count that was not known then', () => {
    const row = seen(
      { seenAt: now, metrics: { likes: 1 } },
      { seenAt: now + hour, metrics: { likes: 1, views: 80 } },
    );
    expect(badgeOf(row, []).change).toEqual({ since: now, by: { likes: 0 } });
  });
});

describe('a badge', () => {
  it('has the rate and what it is made of', () => {
    expect(badgeOf(post(), [count(now - 2 * day, 1000)])).toEqual({
      postKey: 'x:1',
      interactions: 15,
      rate: 1.5,
      followers: 1000,
      followersEstimated: false,
    });
  });

  it('says when the followers were counted later', () => {
    expect(badgeOf(post(), [count(now, 1000)])).toMatchObject({ followersEstimated: true });
  });

  it('has no rate while followers are unknown or none', () => {
    expect(badgeOf(post(), [])).toEqual({ postKey: 'x:1', interactions: 15 });
    expect(badgeOf(post(), [count(now - 2 * day, 0)])).not.toHaveProperty('rate');
  });
});

describe('a snapshot is worth writing', () => {
  const known = post({ metrics: { likes: 10 }, recordedAt: now, lastSeenAt: now });
  const later = { metrics: { likes: 10 }, seenAt: now + minute };
  test.each([
    ['at the first sight', undefined, { likes: 10 }, later, true],
    ['not when nothing is told', undefined, {}, { metrics: {}, seenAt: now }, false],
    ['not when nothing changed', known, { likes: 10 }, later, false],
    ['when a count changed', known, { likes: 11 }, later, true],
    ['when a count appeared', known, { likes: 10, views: 0 }, later, true],
    [
      'not just before a day passed',
      known,
      { likes: 10 },
      { ...later, seenAt: now + day - 1 },
      false,
    ],
    ['when a day passed', known, { likes: 10 }, { ...later, seenAt: now + day }, true],
    ['not for a late reading', known, { likes: 10, views: 3 }, { ...later, seenAt: now }, false],
  ])('%s', (_, before, metrics, told, expected) => {
    expect(shouldRecord(before, { metrics }, told)).toBe(expected);
  });
});
