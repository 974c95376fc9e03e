import { accountKey } from '@/lib/model/account-key';
import type { AccountReading, Batch, PostReading } from '@/lib/model/reading';
import { minuteMs } from './spans';

/** How far a page's clock may be ahead of ours before it is not believed. */
const clockToleranceMs = minuteMs;

/**
 * The readings of a batch that agree with themselves: keys of the platform that they name, an
 * account under the key of its handle, no post that is its own parent. A sighting in the future
 * becomes one of now.
 *
 * @param now epoch ms
 */
export function acceptable(batch: Batch, now: number): Batch {
  const seen = <R extends { seenAt: number }>(reading: R): R =>
    reading.seenAt > now + clockToleranceMs ? { ...reading, seenAt: now } : reading;
  return {
    posts: batch.posts.filter(isSound).map(seen),
    accounts: batch.accounts.filter(isSoundAccount).map(seen),
    misread: (batch.misread ?? []).map(seen),
  };
}

function isSound({
  platform,
  key,
  aliases = [],
  parentKey,
  replyToKey,
  quoted,
}: PostReading): boolean {
  const keys = [key, ...aliases, parentKey, replyToKey, quoted?.key].filter((k) => k !== undefined);
  return keys.every((k) => k.startsWith(`${platform}:`)) && parentKey !== key;
}

function isSoundAccount({ platform, key, handle }: AccountReading): boolean {
  return key === accountKey(platform, handle);
}
