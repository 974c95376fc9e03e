import type { FollowerCount } from '@/lib/model/account';
import type { AccountKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import { groupBy } from './group-by';
import { latestFollowers, uncountedAccount, type LatestFollowers } from './latest-followers';
import { lastDays, localDay } from './local-day';
import { median } from './median';
import { ratePost, type Rating } from './rate-post';
import { weekMs } from './spans';

export interface RatedPost extends Rating {
  key: string;
  url?: string;
  text?: string;
  publishedAt: number;
}

export interface Week {
  /** Epoch ms; a post published exactly then is of the week before. */
  from: number;
  to: number;
  posts: number;
  /**
   * Over the `n` posts that tell all counts that the site can tell, `rounded` of them abbreviated;
   * absent when none does.
   */
  interactions?: { sum: number; n: number; rounded: number };
  /**
   * Over the `n` posts that have a rate, `estimated` of them with followers counted later and
   * `rounded` of them with abbreviated counts or followers.
   */
  engagementRate?: { median: number; n: number; estimated: number; rounded: number };
  /** Why there is no engagement rate. */
  noRate?: 'no-posts' | 'no-counts' | 'no-followers';
  best?: RatedPost;
}

export interface Summary {
  now: number;
  thisWeek: Week;
  lastWeek: Week;
  /**
   * 14 local days, oldest first; `interactions` is absent where no post of the day tells them, and
   * `rounded` where none tells them abbreviated.
   */
  days: { day: string; posts: number; interactions?: number; rounded?: true }[];
  followers?: LatestFollowers;
  /** Why there is no total of followers although some were counted: the first account that was not. */
  uncounted?: AccountKey;
}

/** What of a post goes into the figures. */
type SummedPost = Pick<
  Post,
  'key' | 'platform' | 'kind' | 'url' | 'text' | 'publishedAt' | 'metrics' | 'rounded' | 'authorKey'
>;

export interface SummaryRows {
  /** Of one brand on one platform; comments and posts without a time of publication are left out. */
  posts: readonly SummedPost[];
  /** Of the brand's accounts there, in any order. */
  followers: readonly FollowerCount[];
  /** The brand's accounts there: a total of followers is told only if each has been counted. */
  accounts?: readonly AccountKey[];
}

/**
 * How a brand did in the last 7 × 24 hours against the 7 × 24 before.
 *
 * @param now epoch ms
 */
export function summarise({ posts, followers, accounts }: SummaryRows, now: number): Summary {
  const counts = groupBy(followers, ({ accountKey }) => accountKey);
  const rated = posts
    .filter(({ kind }) => kind === 'post')
    .flatMap((post) => ratedPost(post, counts.get(post.authorKey ?? '') ?? []));
  const latest = latestFollowers(followers, accounts);
  const uncounted = uncountedAccount(followers, accounts ?? []);
  return {
    now,
    thisWeek: weekOf(rated, now - weekMs, now),
    lastWeek: weekOf(rated, now - 2 * weekMs, now - weekMs),
    days: daysOf(rated, now),
    ...(latest && { followers: latest }),
    ...(uncounted !== undefined && { uncounted }),
  };
}

function ratedPost(post: SummedPost, counts: readonly FollowerCount[]): RatedPost[] {
  const { key, url, text, publishedAt } = post;
  if (publishedAt === undefined) return [];
  return [
    {
      key,
      ...(url !== undefined && { url }),
      ...(text !== undefined && { text }),
      publishedAt,
      ...ratePost(post, counts),
    },
  ];
}

function weekOf(rated: readonly RatedPost[], from: number, to: number): Week {
  const posts = rated.filter(({ publishedAt }) => publishedAt > from && publishedAt <= to);
  const told = posts.filter((post) => post.interactions !== undefined);
  const withRate = posts.filter((post) => post.rate !== undefined);
  const middle = median(withRate.flatMap((post) => post.rate ?? []));
  const best = bestOf(posts);
  return {
    from,
    to,
    posts: posts.length,
    ...(told.length > 0 && {
      interactions: { sum: sumOf(told), n: told.length, rounded: roundedIn(told) },
    }),
    ...(middle === undefined
      ? { noRate: whyNoRate(posts.length, told.length) }
      : {
          engagementRate: {
            median: middle,
            n: withRate.length,
            estimated: withRate.filter((post) => post.followersEstimated).length,
            rounded: withRate.filter((post) => post.rounded || post.followersRounded).length,
          },
        }),
    ...(best && { best }),
  };
}

function whyNoRate(posts: number, withInteractions: number): NonNullable<Week['noRate']> {
  if (posts === 0) return 'no-posts';
  return withInteractions === 0 ? 'no-counts' : 'no-followers';
}

/** The highest rate, else the most interactions; of equals the newer. */
function bestOf(posts: readonly RatedPost[]): RatedPost | undefined {
  const rank = posts.some(({ rate }) => rate !== undefined) ? 'rate' : 'interactions';
  return posts
    .filter((post) => post[rank] !== undefined)
    .toSorted((a, b) => (b[rank] ?? 0) - (a[rank] ?? 0) || b.publishedAt - a.publishedAt)[0];
}

function daysOf(rated: readonly RatedPost[], now: number): Summary['days'] {
  const byDay = groupBy(rated, ({ publishedAt }) => localDay(publishedAt));
  return lastDays(14, now).map((day) => {
    const posts = (byDay.get(day) ?? []).filter(({ publishedAt }) => publishedAt <= now);
    const told = posts.filter((post) => post.interactions !== undefined);
    return {
      day,
      posts: posts.length,
      ...(told.length > 0 && { interactions: sumOf(told) }),
      ...(roundedIn(told) > 0 && { rounded: true as const }),
    };
  });
}

function sumOf(told: readonly Rating[]): number {
  return told.reduce((sum, { interactions = 0 }) => sum + interactions, 0);
}

function roundedIn(rated: readonly Rating[]): number {
  return rated.filter(({ rounded }) => rounded).length;
}
