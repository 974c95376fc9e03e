import { advertisers, brandHandle, businesses, makeAccounts, viewerHandle } from './accounts';
import { makeConversation } from './make-conversation';
import { makeTimeline } from './make-timeline';
import { createPostMaker } from './post-maker';
import { createRandom } from './random';
import type { Feed } from './types';

export interface FeedOptions {
  seed: number;
  /** How many items the home timeline has; at least 30. */
  count?: number;
  /** The present, epoch milliseconds. */
  now: number;
  /** Signed in is the brand itself. */
  signedIn?: 'brand';
}

/**
 * A made-up X: accounts, a home timeline, conversations. The same options give the same feed, down
 * to every id and count, in Node and in any browser.
 */
export function makeFeed({ seed, count = 2000, now, signedIn }: FeedOptions): Feed {
  const random = createRandom(seed);
  const accounts = makeAccounts(random, now);
  const byHandle = new Map(accounts.map((account) => [account.handle, account]));
  const maker = createPostMaker(random, now, byHandle);
  const outsiders = new Set([brandHandle, viewerHandle, ...advertisers.map(([handle]) => handle)]);
  const people = accounts.map(({ handle }) => handle).filter((handle) => !outsiders.has(handle));

  const customers = people.filter((handle) => !businesses.has(handle));

  const timeline = makeTimeline({ random, now, count, people, customers, maker });
  for (const { id, joinedAbove, joinedBelow } of timeline) {
    const post = maker.byId.get(id);
    if (!post || post.ad || joinedAbove || joinedBelow) continue;
    const size =
      post.author === brandHandle ? random.int(3, 12) : random.chance(0.08) ? random.int(1, 6) : 0;
    if (size > 0) makeConversation(post, size, { random, now, people: customers, maker });
  }
  for (const answers of maker.replies.values()) {
    answers.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  }

  const handle = signedIn === 'brand' ? brandHandle : viewerHandle;
  const viewer = { handle, name: byHandle.get(handle)?.name ?? handle };
  return {
    now,
    seed,
    viewer,
    accounts,
    byHandle,
    timeline,
    byId: maker.byId,
    replies: maker.replies,
  };
}
