import { mergeReadings } from '@/lib/metrics/merge';
import { largestBatch } from '@/lib/model/limits';
import type { AccountReading, Batch, PostReading } from '@/lib/model/reading';

export interface OutboxOptions {
  /** Resolves to true when the batch is stored, to false when nothing can be stored any more. */
  send(batch: Batch): Promise<boolean>;
  /** Epoch ms. */
  now(): number;
  signal: AbortSignal;
}

export interface Outbox {
  addPost(reading: PostReading): void;
  addAccount(reading: AccountReading): void;
  /** Sends all that is not acknowledged, now: the page is about to go. */
  flush(): void;
}

/** At most one message a second and tab. */
const pauseMs = 1000;
/** Readings of the same moment travel together. */
const gatherMs = 100;
const longestPauseMs = 8000;
/** The worker died with our message, or is starting: send again. */
const patienceMs = 10_000;

/**
 * Keeps readings until the background has acknowledged them. What was sent and not acknowledged is
 * sent again: storing twice changes nothing. Readings of one post are merged while they wait.
 */
export function createOutbox({ send, now, signal }: OutboxOptions): Outbox {
  let posts = new Map<string, PostReading>();
  let accounts = new Map<string, AccountReading>();
  const inFlight = new Set<Batch>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  let failures = 0;

  const addPost = (reading: PostReading): void => {
    const waiting = posts.get(reading.key);
    posts.set(reading.key, waiting ? mergeReadings(waiting, reading) : reading);
  };

  const putBack = (batch: Batch): void => {
    const later = posts;
    posts = new Map(batch.posts.map((reading) => [reading.key, reading]));
    for (const reading of later.values()) addPost(reading);
    accounts = new Map([...batch.accounts.map((a) => [a.key, a] as const), ...accounts]);
  };

  const take = (): Batch => {
    const batch = {
      posts: [...posts.values()].slice(0, largestBatch),
      accounts: [...accounts.values()].slice(0, largestBatch),
    };
    for (const { key } of batch.posts) posts.delete(key);
    for (const { key } of batch.accounts) accounts.delete(key);
    return batch;
  };

  const deliver = async (batch: Batch): Promise<void> => {
    inFlight.add(batch);
    sentAt = now();
    try {
      if (!(await withPatience(send(batch)))) {
        posts.clear();
        accounts.clear();
      }
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
    if (signal.aborted || timer !== undefined || inFlight.size > 0) return;
    if (posts.size + accounts.size === 0) return;
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

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    posts.clear();
    accounts.clear();
  });

  return {
    addPost(reading) {
      if (signal.aborted) return;
      addPost(reading);
      schedule();
    },
    addAccount(reading) {
      if (signal.aborted) return;
      accounts.set(reading.key, reading);
      schedule();
    },
    flush() {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = undefined;
      for (const batch of inFlight) putBack(batch);
      while (posts.size + accounts.size > 0) void deliver(take());
    },
  };
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer from the background')), patienceMs);
  });
  return Promise.race([answer, tired]).finally(() => clearTimeout(timer));
}
