import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Batch, PostReading } from '@/lib/model/reading';
import { createOutbox } from '@/lib/outbox';

const start = Date.parse('2026-11-22T12:00:00Z');

function reading(id: number, likes: number): PostReading {
  return {
    key: `x:${id}`,
    platform: 'x',
    kind: 'post',
    textComplete: true,
    metrics: { likes },
    rounded: [],
    source: 'feed',
    seenAt: Date.now(),
    missing: [],
  };
}

/** A background that stores, or fails as long as it is told to. */
function backgroundOf(stop = new AbortController()) {
  const sent: { at: number; batch: Batch }[] = [];
  const background = {
    sent,
    answer: (): Promise<boolean> => Promise.resolve(true),
    stop,
    likesOf: (key: string): (number | undefined)[] =>
      sent
        .flatMap(({ batch }) => batch.posts.filter((post) => post.key === key))
        .map((post) => post.metrics.likes),
  };
  const outbox = createOutbox({
    now: Date.now,
    signal: stop.signal,
    send(batch) {
      sent.push({ at: Date.now() - start, batch });
      return background.answer();
    },
  });
  return { background, outbox };
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('outbox', () => {
  test('readings of one moment travel in one message', async () => {
    const { background, outbox } = backgroundOf();
    for (let id = 1; id <= 20; id++) outbox.addPost(reading(id, id));
    await vi.advanceTimersByTimeAsync(5000);
    expect(background.sent).toHaveLength(1);
    expect(background.sent[0]!.batch.posts).toHaveLength(20);
  });

  test('sends at most one message a second, however often counts change', async () => {
    const { background, outbox } = backgroundOf();
    for (let step = 0; step < 100; step++) {
      outbox.addPost(reading(1, step));
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(1000);
    const gaps = background.sent.slice(1).map(({ at }, index) => at - background.sent[index]!.at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(background.likesOf('x:1').at(-1)).toBe(99);
  });

  test('keeps what was not acknowledged and sends it again, merged with what came later', async () => {
    const { background, outbox } = backgroundOf();
    background.answer = () => Promise.reject(new Error('message port closed'));
    outbox.addPost(reading(1, 5));
    await vi.advanceTimersByTimeAsync(500);
    outbox.addPost(reading(2, 7));
    background.answer = () => Promise.resolve(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(background.sent.at(-1)!.batch.posts.map(({ key }) => key)).toEqual(['x:1', 'x:2']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.sent).toHaveLength(2);
  });

  test('a worker that never answers is given up on, and the message goes again', async () => {
    const { background, outbox } = backgroundOf();
    background.answer = () => new Promise(() => undefined);
    outbox.addPost(reading(1, 5));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(background.likesOf('x:1').length).toBeGreaterThan(1);
  });

  test('waits longer and longer while nobody answers', async () => {
    const { background, outbox } = backgroundOf();
    background.answer = () => Promise.reject(new Error('no worker'));
    outbox.addPost(reading(1, 5));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(background.sent.length).toBeLessThan(25);
    expect(background.sent.length).toBeGreaterThan(10);
  });

  test('on the way out everything goes at once, also what is not acknowledged yet', async () => {
    const { background, outbox } = backgroundOf();
    background.answer = () => new Promise(() => undefined);
    outbox.addPost(reading(1, 5));
    await vi.advanceTimersByTimeAsync(150);
    outbox.addPost(reading(2, 7));
    outbox.flush();
    expect(background.sent.at(-1)!.batch.posts.map(({ key }) => key)).toEqual(['x:1', 'x:2']);
  });

  test('a large page goes in slices', async () => {
    const { background, outbox } = backgroundOf();
    for (let id = 1; id <= 450; id++) outbox.addPost(reading(id, id));
    await vi.advanceTimersByTimeAsync(5000);
    expect(background.sent.map(({ batch }) => batch.posts.length)).toEqual([200, 200, 50]);
  });

  test('at the end what waits goes once more, and nothing is taken after it', async () => {
    const { background, outbox } = backgroundOf();
    outbox.addPost(reading(1, 5));
    background.stop.abort();
    outbox.addPost(reading(2, 5));
    outbox.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.sent.map(({ batch }) => batch.posts.map(({ key }) => key))).toEqual([
      ['x:1'],
    ]);
  });

  test('one reading that can never be stored does not keep the others back', async () => {
    const { background, outbox } = backgroundOf();
    const stored = new Set<string>();
    background.answer = () => {
      const keys = background.sent.at(-1)!.batch.posts.map(({ key }) => key);
      if (keys.includes('x:1')) return Promise.reject(new Error('a defect of ours'));
      for (const key of keys) stored.add(key);
      return Promise.resolve(true);
    };
    for (let id = 1; id <= 5; id++) outbox.addPost(reading(id, id));
    await vi.advanceTimersByTimeAsync(300_000);
    expect([...stored].toSorted()).toEqual(['x:2', 'x:3', 'x:4', 'x:5']);
  });

  test('a profile that tells less does not replace one that tells more', async () => {
    const { background, outbox } = backgroundOf();
    const profile = {
      key: 'x:maison_lumen',
      platform: 'x',
      handle: 'maison_lumen',
      rounded: [],
      seenAt: start,
      missing: [],
    } as const;
    outbox.addAccount({ ...profile, followers: 24_817, rounded: [], missing: [] });
    outbox.addAccount({ ...profile, rounded: [], missing: ['followers'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(background.sent[0]!.batch.accounts).toMatchObject([{ followers: 24_817, missing: [] }]);
  });

  test('nothing can be stored: what waits is dropped, nothing is sent in vain', async () => {
    const { background, outbox } = backgroundOf();
    background.answer = () => Promise.resolve(false);
    for (let id = 1; id <= 300; id++) outbox.addPost(reading(id, id));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.sent).toHaveLength(1);
  });
});
