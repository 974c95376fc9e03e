import fc from 'fast-check';
import { metricNames } from '@/lib/model/limits';
import type { AccountReading, Batch, PostReading } from '@/lib/model/reading';
import { day, now, profile, reading } from './example-rows';

/** Handles that would break a dictionary made of a plain object. */
const handles = ['maison_lumen', 'status', '__proto__', 'constructor'] as const;

const seenAt = fc.integer({ min: now - 3 * day, max: now });
const counts = fc.record(Object.fromEntries(metricNames.map((name) => [name, fc.nat(50_000)])), {
  requiredKeys: [],
});

export const arbitraryReading: fc.Arbitrary<PostReading> = fc
  .record(
    {
      key: fc.constantFrom('x:1', 'x:2', 'x:3'),
      kind: fc.constantFrom('post' as const, 'comment' as const),
      parentKey: fc.constantFrom('x:8', 'x:9'),
      authorHandle: fc.constantFrom(...handles),
      edited: fc.boolean(),
      repostedBy: fc.constantFrom(...handles),
      quoted: fc.record(
        { key: fc.constant('x:7'), authorHandle: fc.constantFrom(...handles) },
        {
          requiredKeys: [],
        },
      ),
      metrics: counts,
      source: fc.constantFrom('feed' as const, 'post' as const),
      seenAt,
      missing: fc.subarray(['text' as const, 'likes' as const, 'views' as const]),
    },
    { requiredKeys: ['key', 'kind', 'metrics', 'source', 'seenAt', 'missing'] },
  )
  .chain((told) =>
    fc
      .record({ ...arbitraryText, rounded: fc.subarray([...metricNames]) })
      .map(({ text, textComplete, rounded }) => {
        const { text: _text, authorHandle: _author, ...bare } = reading();
        return { ...bare, ...told, ...(text !== undefined && { text }), textComplete, rounded };
      }),
  );

const arbitraryText = {
  text: fc.option(fc.string({ maxLength: 5 }), { nil: undefined }),
  textComplete: fc.boolean(),
};

const arbitraryProfile: fc.Arbitrary<AccountReading> = fc
  .record({
    handle: fc.constantFrom(...handles),
    followers: fc.option(fc.nat(50_000), { nil: undefined }),
    seenAt,
  })
  .map(({ handle, followers, seenAt: at }) => {
    const { followers: _followers, ...bare } = profile({ handle, key: `x:${handle}`, seenAt: at });
    return { ...bare, ...(followers !== undefined && { followers }) };
  });

export const arbitraryBatch: fc.Arbitrary<Batch> = fc.record({
  posts: fc.array(arbitraryReading, { maxLength: 12 }),
  accounts: fc.array(arbitraryProfile, { maxLength: 4 }),
});
