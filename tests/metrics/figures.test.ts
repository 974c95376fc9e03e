import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { engagementRate } from '@/lib/metrics/engagement-rate';
import { followersAt } from '@/lib/metrics/followers-at';
import { interactionsOf } from '@/lib/metrics/interactions';
import { latestFollowers, uncountedAccount } from '@/lib/metrics/latest-followers';
import { median } from '@/lib/metrics/median';
import { ratePost } from '@/lib/metrics/rate-post';
import { mayBe } from '@/lib/metrics/rounded';
import type { Metric, Metrics } from '@/lib/model/metrics';
import type { Platform } from '@/lib/model/platform';
import { count, day, now, post } from './example-rows';

describe('interactions', () => {
  test.each<[Platform, Metrics, number | undefined]>([
    ['x', { likes: 10, comments: 2, reposts: 3 }, 15],
    ['x', { likes: 0, comments: 0, reposts: 0 }, 0],
    ['x', { likes: 10, comments: 2, reposts: 3, saves: 50, views: 900 }, 15],
    ['x', { comments: 2, reposts: 3 }, undefined],
    ['x', { likes: 10, reposts: 3 }, undefined],
    ['x', { likes: 10, comments: 2 }, undefined],
    ['x', {}, undefined],
    ['linkedin', { likes: 10, comments: 2, reposts: 3, views: 900 }, 15],
    ['linkedin', { likes: 10, comments: 2 }, undefined],
    ['instagram', { likes: 10, comments: 2 }, 12],
    ['instagram', { likes: 10, comments: 2, saves: 4, views: 900 }, 12],
    ['instagram', { comments: 2, views: 900 }, undefined],
  ])('on %s, %o → %s', (platform, metrics, expected) => {
    expect(interactionsOf(metrics, platform)).toBe(expected);
  });

  test.each<[Platform, Metric[], boolean]>([
    ['instagram', ['likes'], true],
    ['instagram', ['views'], false],
    ['linkedin', ['reposts'], true],
    ['x', [], false],
  ])('on %s with %j abbreviated: rounded is %s', (platform, rounded, expected) => {
    const rating = ratePost(post({ platform, rounded }), [count(now, 1000)]);
    expect(rating.rounded ?? false).toBe(expected);
  });

  test('that are unknown are not called rounded', () => {
    const hidden = post({ platform: 'instagram', metrics: { comments: 2 }, rounded: ['comments'] });
    expect(ratePost(hidden, [])).toEqual({});
  });
});

describe('engagement rate', () => {
  test.each([
    [15, 1000, 1.5],
    [0, 1000, 0],
    [3, 2, 150],
    [15, 0, undefined],
  ])('%i interactions of %i followers → %s %', (interactions, followers, expected) => {
    expect(engagementRate(interactions, followers)).toBe(expected);
  });
});

describe('followers at the time of a post', () => {
  const counts = [count(now, 30), count(now - 2 * day, 10), count(now - day, 20)];
  test.each([
    ['the last count before it', now - day + 1, { followers: 20, estimated: false }],
    ['a count at that very moment', now - day, { followers: 20, estimated: false }],
    ['long after the last count', now + 9 * day, { followers: 30, estimated: false }],
    ['before the first count', now - 5 * day, { followers: 10, estimated: true }],
  ])('%s', (_, publishedAt, expected) => {
    expect(followersAt(counts, publishedAt)).toEqual(expected);
  });

  it('says when the site showed them abbreviated', () => {
    const rounded = { ...count(now, 8000), rounded: ['followers' as const] };
    expect(followersAt([rounded], now)).toEqual({
      followers: 8000,
      estimated: false,
      rounded: true,
    });
    expect(ratePost(post(), [rounded])).toMatchObject({ followersRounded: true });
  });

  it('is unknown without any count', () => {
    expect(followersAt([], now)).toBeUndefined();
  });
});

test('a post of unknown time has interactions but no rate', () => {
  const { publishedAt: _, ...timeless } = post();
  expect(ratePost(timeless, [count(now, 1000)])).toEqual({ interactions: 15 });
});

describe('latest followers', () => {
  it('adds up the accounts of a brand, as of the oldest count', () => {
    const counts = [count(now - day, 5), count(now, 7), count(now - 2 * day, 100, 'x:other')];
    expect(latestFollowers(counts, ['x:maison_lumen', 'x:other'])).toEqual({
      count: 107,
      takenAt: now - 2 * day,
      rounded: false,
    });
  });

  it('tells no total while an account was never counted', () => {
    expect(latestFollowers([count(now, 7)], ['x:maison_lumen', 'x:other'])).toBeUndefined();
    expect(latestFollowers([])).toBeUndefined();
  });
});

describe('the account that leaves a hole in the total of followers', () => {
  const accounts = ['x:maison_lumen', 'x:other', 'x:third'];
  test.each<[string, string[], string | undefined]>([
    ['is the first that was not counted', ['x:maison_lumen'], 'x:other'],
    ['may be the first of all', ['x:third'], 'x:maison_lumen'],
    ['is none when all were counted', accounts, undefined],
    ['is none when none was counted: there is no part of a total', [], undefined],
    ['is not made up by a count of a stranger', ['x:stranger'], undefined],
  ])('%s', (_, counted, expected) => {
    const counts = counted.map((account) => count(now, 7, account));
    expect(uncountedAccount(counts, accounts)).toBe(expected);
  });
});

describe('median', () => {
  test.each([
    [[], undefined],
    [[4], 4],
    [[10, 1, 2], 2],
    [[100, 9, 1, 20], 14.5],
  ])('%o → %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('does not depend on the order and has half of the values on each side', () => {
    const floats = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(floats, (values) => {
        const middle = median(values) ?? Number.NaN;
        expect(median(values.toReversed())).toBe(middle);
        expect(values.filter((v) => v < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((v) => v > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('an abbreviated number may stand for an exact one', () => {
  test.each([
    ['12.3K cut', 12_345, 12_300, true],
    ['12.3K rounded up', 12_260, 12_300, true],
    ['12.3K, grown since', 12_400, 12_300, false],
    ['1 mil for 1,897', 1897, 1000, true],
    ['10K, not doubled from 5K', 5001, 10_000, false],
    ['2M', 2_400_000, 2_000_000, true],
    ['2M, fallen', 1_400_000, 2_000_000, false],
    ['a small number is itself', 900, 900, true],
    ['a small number is no other', 901, 900, false],
  ])('%s', (_, exact, rounded, expected) => {
    expect(mayBe(exact, rounded)).toBe(expected);
  });
});
