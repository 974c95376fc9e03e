import { brandTimes, otherTime } from '../../feed/make-times';
import { createRandom, type Random } from '../../feed/random';
import { everydayPosts } from '../../feed/texts/everyday';
import { adPosts, neutralPosts } from '../../feed/texts/others';
import { writeText } from '../../feed/write-text';
import {
  advertiserHandles,
  brandHandle,
  businessHandles,
  friendHandles,
  makeAccounts,
  peopleHandles,
  viewerHandle,
} from './accounts';
import { makeComments } from './make-comments';
import { makeMedia, type Draft } from './make-media';
import { makeThreads } from './make-threads';
import { brandCaptions } from './texts/brand';
import type { Account, Comment, Instagram, Post } from './types';

export interface InstagramOptions {
  seed: number;
  /** How many items the home feed has; at least 30. */
  count?: number;
  /** The present, epoch milliseconds. */
  now: number;
  /** Signed in is the brand itself. */
  signedIn?: 'brand';
}

/** What the brand posts: a third of the feed. */
function brandDrafts(random: Random, now: number, count: number): Draft[] {
  return brandTimes(random, now, count).map((publishedAt, index) => {
    const { text: caption, lang } = writeText(brandCaptions, random);
    return {
      author: brandHandle,
      caption: index % 13 === 5 ? '' : caption,
      lang,
      publishedAt,
      // Two contests have more comments than a page lists, the rest as many as it lists.
      comments: index === 3 || index === 21 ? random.int(1100, 3900) : random.int(3, 28),
      ...(index % 11 === 2 ? { coauthors: [random.pick(businessHandles)] } : {}),
      ...(index % 17 === 9 ? { commentsLimited: true as const } : {}),
    };
  });
}

function otherDraft(random: Random, now: number): Draft {
  const business = random.chance(0.4);
  const author = random.pick(business ? businessHandles : peopleHandles);
  const { text, lang } = writeText(business ? neutralPosts : everydayPosts, random, 0.3);
  const publishedAt = otherTime(random, now);
  return {
    author,
    caption: random.chance(0.06) ? '' : text,
    lang,
    publishedAt,
    ...(random.chance(0.3) ? { comments: random.int(0, 9) } : {}),
  };
}

function adDraft(random: Random, now: number): Draft {
  const { text: caption, lang } = writeText(adPosts, random);
  const publishedAt = otherTime(random, now);
  return { author: random.pick(advertiserHandles), caption, lang, publishedAt, ad: true };
}

/**
 * A made-up Instagram: accounts, a home feed, comments, private messages. The same options give
 * the same, down to every id and count, in Node and in any browser.
 */
export function makeInstagram({ seed, count = 120, now, signedIn }: InstagramOptions): Instagram {
  const random = createRandom(seed);
  const accounts = makeAccounts(random);
  const byHandle = new Map(accounts.map((account) => [account.handle, account]));
  const accountOf = (handle: string): Account => {
    const account = byHandle.get(handle);
    if (!account) throw new Error(`The made-up Instagram has no account ${handle}.`);
    return account;
  };

  const brandCount = Math.round(count / 3);
  const adCount = Math.round(count * 0.05);
  const drafts = [
    ...brandDrafts(random, now, brandCount),
    ...Array.from({ length: adCount }, () => adDraft(random, now)),
    ...Array.from({ length: count - brandCount - adCount }, () => otherDraft(random, now)),
  ];
  const posts: Post[] = drafts.map((draft) => {
    const post = makeMedia(random, accountOf(draft.author), draft);
    if (post.likes < 3 || !random.chance(0.3)) return post;
    const named = post.likesHidden ?? random.chance(0.3);
    const likedBy = random.pick(friendHandles);
    return { ...post, likedBy, ...(named ? { likedByNamed: true as const } : {}) };
  });
  posts.sort((a, b) => b.publishedAt - a.publishedAt);
  const comments = new Map<string, Comment[]>();
  for (const post of posts) {
    const made = makeComments(random, post, peopleHandles, now);
    if (made.length > 0) comments.set(post.code, made);
  }
  return {
    now,
    seed,
    viewer: accountOf(signedIn === 'brand' ? brandHandle : viewerHandle),
    byHandle,
    timeline: posts.map(({ code }) => code),
    byCode: new Map(posts.map((post) => [post.code, post])),
    comments,
    threads: makeThreads(random, now),
  };
}
