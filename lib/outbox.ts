import { mergeReadings } from '@/lib/metrics/merge';
import { mergeProfiles } from '@/lib/metrics/merge-profiles';
import { largestBatch } from '@/lib/model/limits';
import type { AccountReading, Batch, Misreading, PostReading } from '@/lib/model/reading';
import { withPatience } from './with-patience';

export interface OutboxOptions {
  /** Resolves to true when the batch is stored, to false when nothing can be stored any more. */
  send(batch: Batch): Promise<boolean>;
  /** Epoch ms. */
  now(): number;
  /** The end: what waits is sent once more, and nothing is taken any more. */
  signal: AbortSignal;
}

export interface Outbox {
  addPost(reading: PostReading): void;
  addAccount(reading: AccountReading): void;
  addMisread(reading: Misreading): void;
  /** Sends all that is not acknowledged, now: the page is about to go. */
  flush(): void;
}

/** At most one message a second and tab. */
const pauseMs = 1000;
/** Readings of the same moment travel together. */
const gatherMs = 100;
const longestPauseMs = 8000;
/** After so many failures in a row, readings go one by one: one of them may be the reason. */
const failuresUntilAlone = 5;

/**
 * Keeps readings until the background has acknowledged them. What was sent and not acknowledged is
 * sent again: storing twice changes nothing. Readings of one post are merged while they wait.
 */
export function createOutbox({ send, now, signal }: OutboxOptions): Outbox {
  let posts = new Map<string, PostReading>();
  let accounts = new Map<string, AccountReading>();
  let misread: Misreading[] = [];
  const inFlight = new Set<Batch>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  let failures = 0;

  const isEmpty = (): boolean => posts.size + accounts.size + misread.length === 0;

  const putPost = (reading: PostReading): void => {
    const waiting = posts.get(reading.key);
    posts.set(reading.key, waiting ? mergeReadings(waiting, reading) : reading);
  };

  const putAccount = (reading: AccountReading): void => {
    const waiting = accounts.get(reading.key);
    accounts.set(reading.key, waiting ? mergeProfiles(waiting, reading) : reading);
  };

  /** In front of what came later; at the end when each goes alone, so that all get their turn. */
  const putBack = (batch: Batch): void => {
    const later = { posts, accounts };
    const isAlone = failures >= failuresUntilAlone;
    posts = new Map(batch.posts.map((reading) => [reading.key, reading]));
    accounts = new Map(batch.accounts.map((reading) => [reading.key, reading]));
    misread = [...(batch.misread ?? []), ...misread].slice(-largestBatch);
    for (const reading of later.posts.values()) putPost(reading);
    for (const reading of later.accounts.values()) putAccount(reading);
    if (!isAlone) return;
    for (const { key } of batch.posts) moveToEnd(posts, key);
    for (const { key } of batch.accounts) moveToEnd(accounts, key);
  };

  const take = (): Batch => {
    const size = failures < failuresUntilAlone ? largestBatch : 1;
    const batch = {
      posts: [...posts.values()].slice(0, size),
      accounts: [...accounts.values()].slice(0, size),
      misread: misread.slice(0, size),
    };
    for (const { key } of batch.posts) posts.delete(key);
    for (const { key } of batch.accounts) accounts.delete(key);
    misread = misread.slice(size);
    return batch;
  };

  const clear = (): void => {
    posts.clear();
    accounts.clear();
    misread = [];
  };

  const deliver = async (batch: Batch): Promise<void> => {
    inFlight.add(batch);
    sentAt = now();
    try {
      if (!(await withPatience(send(batch)))) clear();
      failures = 0;
    } catch {
      // Not an error of ours: workers die at any time. The readings wait and go again.
      failures++;
      putBack(batch);
    } finally {
      inFlight.delete(batch);
    }
    schedule();
  };

  const schedule = (): void => {
    if (signal.aborted || timer !== undefined || inFlight.size > 0 || isEmpty()) return;
    const pause = Math.min(pauseMs * 2 ** failures, longestPauseMs);
    const wait = Math.max(gatherMs, sentAt + pause - now());
    timer = setTimeout(
      () => {
        timer = undefined;
        if (!signal.aborted) void deliver(take());
      },
      Math.min(wait, longestPauseMs),
    );
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const batch of inFlight) putBack(batch);
    while (!isEmpty()) void deliver(take());
  };

  signal.addEventListener('abort', flush, { once: true });

  const adding =
    <Reading>(put: (reading: Reading) => void) =>
    (reading: Reading): void => {
      if (signal.aborted) return;
      put(reading);
      schedule();
    };

  return {
    addPost: adding(putPost),
    addAccount: adding(putAccount),
    addMisread: adding((reading) => (misread = [...misread, reading].slice(-largestBatch))),
    flush() {
      if (!signal.aborted) flush();
    },
  };
}

function moveToEnd<Value>(map: Map<string, Value>, key: string): void {
  const value = map.get(key);
  if (value === undefined) return;
  map.delete(key);
  map.set(key, value);
}
