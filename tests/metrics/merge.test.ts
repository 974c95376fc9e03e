import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeReadings } from '@/lib/metrics/merge';
import { mergeIntoPost } from '@/lib/metrics/merge-into-post';
import { metricNames } from '@/lib/model/limits';
import type { PostReading } from '@/lib/model/reading';
import { arbitraryReading } from './arbitrary-readings';
import { lumen, minute, now, reading } from './example-rows';

const older = (differs: Partial<PostReading>) => reading({ seenAt: now - minute, ...differs });
const exact = (told: PostReading): PostReading => ({ ...told, rounded: [] });
const owners = new Map([['x:maison_lumen', lumen.id]]);

describe('a partial reading never overwrites a complete one', () => {
  test.each<[string, Partial<PostReading>, Partial<PostReading>, Partial<PostReading>]>([
    [
      'cut text after complete text',
      { text: 'All of it', textComplete: true },
      { text: 'All…', textComplete: false },
      { text: 'All of it', textComplete: true },
    ],
    [
      'complete text after cut text',
      { text: 'All…', textComplete: false },
      { text: 'All of it', textComplete: true },
      { text: 'All of it', textComplete: true },
    ],
    [
      'of two cut texts the longer',
      { text: 'All of', textComplete: false },
      { text: 'All', textComplete: false },
      { text: 'All of', textComplete: false },
    ],
    [
      'an edited text',
      { text: 'Befor', textComplete: true },
      { text: 'Before', textComplete: true, edited: true },
      { text: 'Before', textComplete: true, edited: true },
    ],
    [
      'counts that are not told any more',
      { metrics: { likes: 10, comments: 2 } },
      { metrics: { likes: 11, views: 900 } },
      { metrics: { likes: 11, comments: 2, views: 900 } },
    ],
    [
      'an abbreviated count that may be the exact one',
      { metrics: { likes: 12_345 }, rounded: [] },
      { metrics: { likes: 12_300 }, rounded: ['likes'] },
      { metrics: { likes: 12_345 }, rounded: [] },
    ],
    [
      'an abbreviated count that cannot be',
      { metrics: { likes: 12_345 }, rounded: [] },
      { metrics: { likes: 13_000 }, rounded: ['likes'] },
      { metrics: { likes: 13_000 }, rounded: ['likes'] },
    ],
    [
      'an exact count after an abbreviated one',
      { metrics: { likes: 12_300 }, rounded: ['likes'] },
      { metrics: { likes: 12_345 }, rounded: [] },
      { metrics: { likes: 12_345 }, rounded: [] },
    ],
    [
      'a comment that a feed shows as a post',
      { kind: 'comment', parentKey: 'x:9' },
      { kind: 'post' },
      { kind: 'comment', parentKey: 'x:9' },
    ],
    [
      'a quoted post, told in parts',
      { quoted: { key: 'x:7' } },
      { quoted: { authorHandle: 'lea' } },
      { quoted: { key: 'x:7', authorHandle: 'lea' } },
    ],
    [
      'a field found in one of two',
      { missing: ['text', 'likes'] },
      { missing: ['likes'] },
      { missing: ['likes'] },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(mergeReadings(older(before), reading(after))).toMatchObject(expected);
  });

  it('takes a key that is there but undefined for an absent one', () => {
    const hollow = { ...reading(), text: undefined, publishedAt: undefined } as unknown;
    expect(mergeReadings(older({}), hollow as PostReading)).toMatchObject({
      text: 'Bonjour',
      publishedAt: reading().publishedAt,
    });
  });
});

describe('for any two readings', () => {
  const twoOfOnePost = fc
    .tuple(arbitraryReading, arbitraryReading)
    .map(([one, other]) => [one, { ...other, key: one.key }] as const);

  it('no known count, complete text, parent or author is lost', () => {
    fc.assert(
      fc.property(twoOfOnePost, ([one, other]) => {
        const merged = mergeReadings(one, other);
        for (const known of [one, other]) {
          expect(Object.keys(merged.metrics)).toEqual(
            expect.arrayContaining(Object.keys(known.metrics)),
          );
          if (known.kind === 'comment') expect(merged.kind).toBe('comment');
          if (known.parentKey !== undefined) expect(merged.parentKey).toBeDefined();
          if (known.authorHandle !== undefined) expect(merged.authorHandle).toBeDefined();
          if (known.text !== undefined && known.textComplete) {
            expect(merged.textComplete).toBe(true);
            expect([one.text, other.text]).toContain(merged.text);
          }
        }
      }),
    );
  });

  it('every count is one that was read', () => {
    fc.assert(
      fc.property(twoOfOnePost, ([one, other]) => {
        const { metrics } = mergeReadings(one, other);
        for (const name of metricNames) {
          expect([one.metrics[name], other.metrics[name]]).toContain(metrics[name]);
        }
      }),
    );
  });

  it('the order in which they arrive does not matter when the counts are exact', () => {
    fc.assert(
      fc.property(twoOfOnePost, ([a, b]) => {
        fc.pre(a.seenAt !== b.seenAt);
        const [one, other] = [exact(a), exact(b)];
        const content = (first: PostReading, second: PostReading) => {
          const post = mergeIntoPost(mergeIntoPost(undefined, first, owners), second, owners);
          const { firstSeenAt: _f, lookStartedAt: _l, previousLook: _p, ...rest } = post;
          return rest;
        };
        expect(content(one, other)).toEqual(content(other, one));
      }),
    );
  });
});

describe('the row of a post', () => {
  it('knows its author, its brand and what it quotes', () => {
    const row = mergeIntoPost(
      undefined,
      reading({ authorHandle: 'Maison_Lumen', quoted: { key: 'x:7' } }),
      owners,
    );
    expect(row).toMatchObject({ authorKey: 'x:maison_lumen', brandId: lumen.id, quotedKey: 'x:7' });
    expect(row).not.toHaveProperty('seenAt');
    expect(row).not.toHaveProperty('missing');
    expect(row).not.toHaveProperty('source');
  });

  it('belongs to nobody when no brand has the account', () => {
    expect(
      mergeIntoPost(undefined, reading({ authorHandle: '__proto__' }), owners),
    ).not.toHaveProperty('brandId');
  });

  it('keeps what a newer look told when an older one arrives late', () => {
    const known = mergeIntoPost(undefined, reading({ metrics: { likes: 12 } }), owners);
    const late = older({ metrics: { likes: 10, saves: 4 } });
    expect(mergeIntoPost(known, late, owners)).toMatchObject({
      metrics: { likes: 12, saves: 4 },
      lastSeenAt: now,
    });
  });
});
