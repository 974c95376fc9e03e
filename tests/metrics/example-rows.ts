import type { FollowerCount } from '@/lib/model/account';
import type { Brand } from '@/lib/model/brand';
import type { Post } from '@/lib/model/post';
import type { AccountReading, PostReading } from '@/lib/model/reading';

/** A Sunday noon in UTC; all examples happen around it. */
export const now = Date.parse('2026-11-22T12:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export function reading(differs: Partial<PostReading> = {}): PostReading {
  return {
    key: 'x:1',
    platform: 'x',
    kind: 'post',
    authorHandle: 'maison_lumen',
    text: 'Bonjour',
    textComplete: true,
    publishedAt: now - day,
    metrics: { likes: 10, comments: 2, reposts: 3 },
    rounded: [],
    source: 'feed',
    seenAt: now,
    missing: [],
    ...differs,
  };
}

export function profile(differs: Partial<AccountReading> = {}): AccountReading {
  return {
    key: 'x:maison_lumen',
    platform: 'x',
    handle: 'maison_lumen',
    followers: 1000,
    rounded: [],
    seenAt: now,
    missing: [],
    ...differs,
  };
}

export function post(differs: Partial<Post> = {}): Post {
  return {
    key: 'x:1',
    platform: 'x',
    kind: 'post',
    authorHandle: 'maison_lumen',
    authorKey: 'x:maison_lumen',
    brandId: lumen.id,
    text: 'Bonjour',
    textComplete: true,
    publishedAt: now - day,
    metrics: { likes: 10, comments: 2, reposts: 3 },
    rounded: [],
    firstSeenAt: now,
    lastSeenAt: now,
    lookStartedAt: now,
    ...differs,
  };
}

export function count(takenAt: number, followers: number, accountKey = 'x:maison_lumen') {
  return { accountKey, takenAt, followers, rounded: [] } satisfies FollowerCount;
}

export const lumen: Brand = {
  id: '01JD00000000000000000000AA',
  name: 'Maison Lumen',
  colour: 'teal',
  accounts: [{ platform: 'x', handle: 'Maison_Lumen' }],
  updatedAt: now - 90 * day,
  deleted: false,
};
