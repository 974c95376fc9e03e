import { brandTimes, day, hour, otherTime } from '../../feed/make-times';
import { createRandom, type Random } from '../../feed/random';
import type { SiteOptions } from '../../sites';
import { brand, makeAuthors, viewer } from './authors';
import { makeHeader } from './make-header';
import { createPen } from './pen';
import { createPostMaker, type Draft } from './post-maker';
import { brandPosts } from './texts/brand';
import { adPosts, otherPosts } from './texts/others';
import type { FeedItem, Header, Linkedin, Post } from './types';

const headerKinds: readonly Header['kind'][] = ['like', 'comment', 'repost', 'love', 'funny'];

/**
 * A made-up LinkedIn: people and pages, a home feed, the brandʼs page. The same options give the
 * same feed, down to every id and count, in Node and in any browser.
 */
export function makeLinkedin({ seed, count, now, signedIn }: SiteOptions): Linkedin {
  const random = createRandom(seed);
  const cast = makeAuthors(random);
  const maker = createPostMaker(random, now, cast);
  const writers = [...cast.people, ...cast.pages];
  const setting = { random, now, people: cast.people };
  const write = createPen(random);
  const original = (before: number): Post => {
    const author = random.pick(writers);
    const publishedAt = before - random.int(hour, 9 * day);
    return maker.make({ ...write(author, otherPosts), author, publishedAt });
  };
  const other = (publishedAt: number, more: Partial<Draft> = {}): Post => {
    const author = more.author ?? random.pick(writers);
    const rare = shape(random, () => original(publishedAt).id);
    return maker.make({ ...write(author, otherPosts), author, publishedAt, ...rare, ...more });
  };

  const brandCount = Math.max(8, Math.round(count / 4));
  const ownPosts = brandTimes(random, now, brandCount).map((publishedAt) =>
    maker.make({
      ...write(brand, brandPosts),
      author: brand,
      publishedAt,
      ...(random.chance(0.15) ? ({ media: 'document', kind: 'ugcPost' } as const) : {}),
      ...(random.chance(0.35) ? { media: 'image' } : {}),
    }),
  );
  const viewerPosts = Array.from({ length: 3 }, () =>
    other(otherTime(random, now), { author: viewer, kind: 'activity' }),
  );
  const scheduled = Array.from({ length: 3 }, () =>
    other(now - random.int(hour, 20 * hour), { kind: 'ugcPost', scheduled: true }),
  );
  const ads = Array.from({ length: Math.max(2, Math.round(count * 0.08)) }, (_, index) => {
    const author = cast.advertisers[index % cast.advertisers.length] ?? brand;
    return maker.make({
      ...write(author, adPosts.slice(index % adPosts.length, (index % adPosts.length) + 1)),
      author,
      publishedAt: now - random.int(2 * day, 90 * day),
      kind: 'ugcPost',
      ad: true,
      media: random.pick(['image', 'video'] as const),
    });
  });
  const cards = Math.max(1, Math.floor(count / 40));
  const made = brandCount + viewerPosts.length + scheduled.length + ads.length + 2 * cards;
  const others = Array.from({ length: count - made }, () => other(otherTime(random, now)));

  const item = (post: Post, header?: Header): FeedItem => ({
    type: 'post',
    postId: post.id,
    ...(header ? { header } : {}),
  });
  const home: FeedItem[] = [
    ...[...ownPosts, ...viewerPosts, ...scheduled].map((post) => item(post)),
    ...ads.map((post) =>
      item(post, random.chance(0.5) ? makeHeader(post, 'follow', setting) : undefined),
    ),
    ...others.map((post, index) => item(post, headerOf(post, index, setting))),
    ...Array.from({ length: cards }, (): FeedItem[] => [
      { type: 'course', id: String(random.int(500_000, 6_000_000)) },
      { type: 'jobs', ids: Array.from({ length: 3 }, () => String(random.int(1e9, 4e9))) },
    ]).flat(),
  ];
  const reposted = Array.from({ length: 3 }, () => {
    const post = other(now - random.int(9 * day, 60 * day));
    const { activityIds } = makeHeader(post, 'repost', setting);
    return item(post, { kind: 'repost', by: [brand], activityIds });
  });
  return {
    now,
    seed,
    viewer: signedIn === 'brand' ? brand : viewer,
    brand,
    authors: cast.authors,
    posts: maker.posts,
    home: shuffle(home, random),
    brandPage: newestFirst([...ownPosts.map((post) => item(post)), ...reposted], maker.posts),
  };
}

/** Every third post of others is shown for what somebody did with it, or as a suggestion. */
function headerOf(post: Post, index: number, setting: Parameters<typeof makeHeader>[2]) {
  if (index % 10 === 9) return makeHeader(post, 'suggested', setting);
  if (index % 3 !== 0) return undefined;
  return makeHeader(post, headerKinds[(index / 3) % headerKinds.length] ?? 'like', setting);
}

/** The rarer shapes of a post; `original` makes the one that it reshares. */
function shape(random: Random, original: () => string): Partial<Draft> {
  const dice = random.next();
  const uploaded = { kind: 'ugcPost' } as const;
  if (dice < 0.12) return { quotedId: original() };
  if (dice < 0.28) return { media: 'image' as const };
  if (dice < 0.36) return { ...uploaded, media: 'images' as const };
  if (dice < 0.44) return { ...uploaded, media: 'document' as const };
  if (dice < 0.52) return { ...uploaded, media: 'video' as const };
  if (dice < 0.57) return { ...uploaded, media: 'poll' as const };
  if (dice < 0.6) return { media: 'image' as const, text: '' };
  if (dice < 0.68) return { edited: true as const };
  if (dice < 0.72) return { closed: random.pick(['everybody', 'strangers'] as const) };
  return {};
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const dealt = list.map((value) => ({ value, at: random.next() }));
  return dealt.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

function newestFirst(items: readonly FeedItem[], posts: Linkedin['posts']): FeedItem[] {
  const time = (item: FeedItem) =>
    item.type === 'post' ? (posts.get(item.postId)?.publishedAt ?? 0) : 0;
  return items.toSorted((a, b) => time(b) - time(a));
}
