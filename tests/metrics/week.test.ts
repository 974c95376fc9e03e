import { describe, expect, it } from 'vitest';
import { summarise } from '@/lib/metrics/week';
import type { FollowerCount } from '@/lib/model/account';
import type { Post } from '@/lib/model/post';
import { count, day, hour, now, post } from './example-rows';

const followers = [count(now - 10 * day, 1000), count(now - 2 * day, 2000)];

function at(publishedAt: number, likes: number, differs: Partial<Post> = {}): Post {
  const key = `x:${publishedAt}`;
  return post({ key, publishedAt, metrics: { likes, comments: 0, reposts: 0 }, ...differs });
}

describe('a summary', () => {
  it('sets this week against the last', () => {
    const posts = [
      at(now - day, 40), // 40 ÷ 2000 = 2 %
      at(now - 3 * day, 30), // 30 ÷ 1000 = 3 %
      at(now - 6 * day, 10), // 1 %
      at(now - 8 * day, 5), // 0.5 %
      at(now - 13 * day, 70), // 7 %, followers counted later
      at(now - 15 * day, 1000),
    ];
    const { thisWeek, lastWeek } = summarise({ posts, followers }, now);
    expect(thisWeek).toMatchObject({
      posts: 3,
      interactions: { sum: 80, n: 3, rounded: 0 },
      engagementRate: { median: 2, n: 3, estimated: 0, rounded: 0 },
      best: { key: posts[1]?.key, rate: 3, followers: 1000, text: 'Bonjour' },
    });
    expect(lastWeek).toMatchObject({
      posts: 2,
      interactions: { sum: 75, n: 2, rounded: 0 },
      engagementRate: { median: 3.75, n: 2, estimated: 1, rounded: 0 },
    });
  });

  it('counts a post in one week exactly, also on the border', () => {
    const posts = [at(now, 1), at(now - 7 * day, 2), at(now - 14 * day, 4), at(now + 1, 8)];
    const { thisWeek, lastWeek } = summarise({ posts, followers }, now);
    expect(thisWeek.interactions).toEqual({ sum: 1, n: 1, rounded: 0 });
    expect(lastWeek.interactions).toEqual({ sum: 2, n: 1, rounded: 0 });
  });

  it('leaves out comments and posts without a time', () => {
    const { publishedAt: _, ...timeless } = post();
    const posts = [at(now - day, 5, { kind: 'comment' }), timeless];
    expect(summarise({ posts, followers }, now).thisWeek).toMatchObject({ posts: 0 });
  });

  it('says why there is no rate', () => {
    const why = (posts: Post[], counted = followers) =>
      summarise({ posts, followers: counted }, now).thisWeek.noRate;
    expect(why([])).toBe('no-posts');
    expect(why([at(now - day, 5, { metrics: { views: 9 } })])).toBe('no-counts');
    expect(why([at(now - day, 5)], [])).toBe('no-followers');
    expect(why([at(now - day, 5)], [count(now - 2 * day, 0)])).toBe('no-followers');
    expect(why([at(now - day, 5)])).toBeUndefined();
  });

  it('never counts an unknown sum as 0', () => {
    const hidden = at(now - day, 0, { metrics: { comments: 4, reposts: 1 } });
    const { thisWeek, days } = summarise({ posts: [hidden], followers }, now);
    expect(thisWeek).toMatchObject({ posts: 1 });
    expect(thisWeek).not.toHaveProperty('interactions');
    expect(thisWeek).not.toHaveProperty('best');
    expect(days.every((one) => !('interactions' in one))).toBe(true);
  });

  it('finds the best by interactions when nothing has a rate, of equals the newer', () => {
    const posts = [at(now - 3 * day, 9), at(now - 2 * day, 9), at(now - day, 3)];
    expect(summarise({ posts, followers: [] }, now).thisWeek.best).toEqual({
      key: posts[1]?.key,
      text: 'Bonjour',
      publishedAt: now - 2 * day,
      interactions: 9,
    });
  });

  it('rates each post by the followers of its own account', () => {
    const counts = [count(now - 9 * day, 100), count(now - 9 * day, 10, 'x:lumen_pro')];
    const posts = [at(now - day, 1), at(now - 2 * day, 1, { authorKey: 'x:lumen_pro' })];
    const { thisWeek } = summarise({ posts, followers: counts }, now);
    expect(thisWeek.engagementRate).toEqual({ median: 5.5, n: 2, estimated: 0, rounded: 0 });
  });

  it('counts the posts whose figures rest on rounded numbers', () => {
    const rounded: Partial<Post> = {
      metrics: { likes: 11_700, comments: 4 },
      rounded: ['likes'],
      platform: 'instagram',
    };
    const exact: Partial<Post> = { ...rounded, rounded: ['views'] };
    const posts = [at(now - day, 0, rounded), at(now - 2 * day, 0, exact)];
    const { thisWeek, days } = summarise({ posts, followers }, now);
    expect(thisWeek.interactions).toEqual({ sum: 23_408, n: 2, rounded: 1 });
    expect(thisWeek.engagementRate).toMatchObject({ n: 2, rounded: 1 });
    expect(days.filter((one) => one.rounded)).toHaveLength(1);
    const about: FollowerCount[] = [{ ...count(now - 9 * day, 8000), rounded: ['followers'] }];
    const { engagementRate, interactions } = summarise({ posts, followers: about }, now).thisWeek;
    expect(engagementRate?.rounded).toBe(2);
    expect(interactions?.rounded).toBe(1);
  });

  it('has 14 local days, the last of them today', () => {
    const noon = new Date(2026, 10, 22, 12).getTime();
    const posts = [at(noon - hour, 2), at(noon - 2 * hour, 3), at(noon - 13 * day, 7)];
    const { days } = summarise({ posts, followers }, noon);
    expect(days).toHaveLength(14);
    expect(days.at(-1)).toEqual({ day: '2026-11-22', posts: 2, interactions: 5 });
    expect(days[0]).toEqual({ day: '2026-11-09', posts: 1, interactions: 7 });
    expect(days[1]).toEqual({ day: '2026-11-10', posts: 0 });
  });

  it('knows the newest number of followers', () => {
    expect(summarise({ posts: [], followers }, now).followers).toEqual({
      count: 2000,
      takenAt: now - 2 * day,
      rounded: false,
    });
    expect(summarise({ posts: [], followers: [] }, now)).not.toHaveProperty('followers');
  });

  it('tells whose followers are missing from the total', () => {
    const accounts = ['x:maison_lumen', 'x:lumen_pro'];
    const summary = summarise({ posts: [], followers, accounts }, now);
    expect(summary).toMatchObject({ uncounted: 'x:lumen_pro' });
    expect(summary).not.toHaveProperty('followers');
  });
});
