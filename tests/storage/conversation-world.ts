import fc from 'fast-check';
import type { PostReading } from '@/lib/model/reading';
import { hour, minute, now, reading } from '../metrics/example-rows';

/** Who writes in the made-up conversations; the first two are brands. */
export const people = ['maison_lumen', 'orage', 'jane', 'paul'] as const;

/** What is true of a post or comment; a reading tells a part of it. */
export type Truth = Pick<PostReading, 'key' | 'platform'> &
  Partial<
    Pick<
      PostReading,
      'aliases' | 'authorHandle' | 'parentKey' | 'replyToKey' | 'text' | 'publishedAt'
    >
  >;

const author = fc.constantFrom(...people);
const words = fc.constantFrom('Oui', '@jane oui', '@paul non', 'Alors @maison_lumen ?', '@orage');

/** On X each names what it answers; the chains may be broken, or bite their own tails. */
const onX = fc
  .array(fc.record({ author, words, parent: fc.option(fc.nat(6)) }), {
    minLength: 7,
    maxLength: 7,
  })
  .map((posts) =>
    posts.map(({ author: authorHandle, words: text, parent }, i): Truth => ({
      key: `x:${i}`,
      platform: 'x',
      authorHandle,
      text,
      publishedAt: now - (10 - i) * hour,
      ...(parent !== null && parent !== i && { parentKey: `x:${parent}` }),
    })),
  );

const post = 'linkedin:activity:1';

/** On LinkedIn comments stand below a post, or hang below a comment. */
const onLinkedIn = fc
  .array(fc.record({ author, words, top: fc.option(fc.nat(6)) }), { minLength: 6, maxLength: 6 })
  .map((comments) => [
    { ...linkedIn(post, 'maison_lumen', 20), aliases: ['linkedin:ugcPost:2'] },
    ...comments.map(({ author: authorHandle, words: text, top }, i): Truth => ({
      ...linkedIn(`${post}:comment:${i}`, authorHandle, 10 - i),
      text,
      parentKey: post,
      ...(top !== null && top < i && { replyToKey: `${post}:comment:${top}` }),
    })),
  ]);

function linkedIn(key: string, authorHandle: string, ago: number): Truth {
  return { key, platform: 'linkedin', authorHandle, publishedAt: now - ago * hour };
}

/** Everything that there is to see. */
export const arbitraryWorld: fc.Arbitrary<Truth[]> = fc
  .tuple(onX, onLinkedIn)
  .map(([x, linkedin]) => [...x, ...linkedin]);

const tellable = ['authorHandle', 'parentKey', 'replyToKey', 'text'] as const;

/** A look at the world: which of it, and what each reading leaves out. */
const arbitraryLook = fc.record({
  which: fc.nat(13),
  hides: fc.subarray([...tellable], { minLength: 0, maxLength: 2 }),
  seenAt: fc.integer({ min: 0, max: 5000 }),
});

/** Looks in batches, which together tell less than the whole. */
export const arbitraryBatches = fc.array(fc.array(arbitraryLook, { minLength: 1, maxLength: 5 }), {
  maxLength: 8,
});

type Look = typeof arbitraryLook extends fc.Arbitrary<infer L> ? L : never;

export function readingOf(world: readonly Truth[], { which, hides, seenAt }: Look): PostReading {
  const truth = world[which % world.length]!;
  const told = Object.fromEntries(
    Object.entries(truth).filter(([field]) => !hides.some((hidden) => hidden === field)),
  );
  const { authorHandle: _author, text: _text, publishedAt: _at, ...bare } = reading();
  const kind = told['parentKey'] === undefined ? 'post' : 'comment';
  return { ...bare, kind, metrics: {}, seenAt: now - 10 * minute + seenAt, ...told };
}
