import type { FollowerCount } from '@/lib/model/account';
import type { Brand } from '@/lib/model/brand';
import type { PostReading } from '@/lib/model/reading';

export const dayMs = 86_400_000;
const brandHandle = 'maison_lumen';
const others = 2000;

/** The brand whose posts are among the examples. */
export const brand: Brand = {
  id: '01JD00000000000000000000AA',
  name: 'Maison Lumen',
  colour: 'teal',
  accounts: [{ platform: 'x', handle: brandHandle }],
  updatedAt: 0,
  deleted: false,
};

/** How many followed the brand, `daysAgo` days ago. */
export function followersOf(daysAgo: number, now: number): FollowerCount {
  return {
    accountKey: `x:${brandHandle}`,
    takenAt: now - daysAgo * dayMs,
    followers: 24_817 - daysAgo,
    rounded: [],
  };
}

/** How often a made-up post is the brand’s own. */
const ownEvery = 5;

/**
 * A made-up reading of the `index`th of `of` posts, as a page of X tells one. They were published
 * evenly over the year before `now`, the last ones most recently; every fifth is the brand’s own.
 *
 * @param seenAt epoch ms
 */
export function readingAt(index: number, of: number, now: number, seenAt = now): PostReading {
  const isOwn = index % ownEvery === 0;
  const handle = isOwn ? brandHandle : `person_${index % others}`;
  const publishedAt = Math.floor(now - ((of - index) * 365 * dayMs) / of);
  const id = String(((BigInt(publishedAt) - 1_288_834_974_657n) << 22n) | BigInt(index & 0xfff));
  return {
    key: `x:${id}`,
    platform: 'x',
    kind: index % 4 === 1 ? 'comment' : 'post',
    authorHandle: handle,
    url: `https://x.com/${handle}/status/${id}`,
    authorName: isOwn ? brand.name : `Personne ${index % others}`,
    text: `Nº ${index} ${'Une lampe qui éclaire comme un matin de juin, et un mot. '.repeat(3)}`,
    textComplete: true,
    lang: 'fr',
    publishedAt,
    metrics: {
      likes: (index * 7919) % 5000,
      comments: (index * 104_729) % 300,
      reposts: (index * 1299) % 800,
      views: 1000 + ((index * 15_485) % 900_000),
    },
    rounded: [],
    source: 'feed',
    seenAt,
    missing: [],
  };
}
