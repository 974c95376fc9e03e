import { z } from 'zod';
import { AccountKey, Instant, PostKey } from './keys';
import { largestBatch, longestName, longestText } from './limits';
import { Count, Metric, Metrics } from './metrics';
import { Platform } from './platform';

/** Without the `@`. On LinkedIn with what it names: `in/jane-doe`, `company/maison-lumen`. */
export const Handle = z
  .string()
  .max(150)
  .regex(/^[^\s:/?#@]+(?:\/[^\s:/?#@]+)?$/);
export const DisplayName = z.string().max(longestName);

/** Where a post was read: among others in a feed, or opened on its own page. */
export const Source = z.enum(['feed', 'post']);
export type Source = z.infer<typeof Source>;

/** What a reading can fail to find; shown to the person as adapter health. */
export const Field = z.enum([
  'key',
  'authorHandle',
  'authorName',
  'text',
  'publishedAt',
  ...Metric.options,
  'followers',
  'posts',
]);
export type Field = z.infer<typeof Field>;

export const Quoted = z.object({
  key: PostKey.optional(),
  authorHandle: Handle.optional(),
  authorName: DisplayName.optional(),
});
export type Quoted = z.infer<typeof Quoted>;

/** What one look at one post on a page told. Anything that it did not tell is absent. */
export const PostReading = z.object({
  key: PostKey,
  /** Other keys of the same post: made of its text, or another number that the site gives it. */
  aliases: z.array(PostKey).max(10).optional(),
  platform: Platform,
  kind: z.enum(['post', 'comment']),
  parentKey: PostKey.optional(),
  /** The comment that a comment answers, where the page shows it below one. */
  replyToKey: PostKey.optional(),
  authorHandle: Handle.optional(),
  authorName: DisplayName.optional(),
  text: z.string().max(longestText).optional(),
  textComplete: z.boolean(),
  lang: z.string().max(20).optional(),
  url: z.url().max(500).optional(),
  publishedAt: Instant.optional(),
  edited: z.boolean().optional(),
  quoted: Quoted.optional(),
  repostedBy: Handle.optional(),
  repostedByName: DisplayName.optional(),
  metrics: Metrics,
  rounded: z.array(Metric).max(Metric.options.length),
  source: Source,
  seenAt: Instant,
  missing: z.array(Field).max(Field.options.length),
});
export type PostReading = z.infer<typeof PostReading>;

/** What one look at a profile told. */
export const AccountReading = z.object({
  key: AccountKey,
  platform: Platform,
  handle: Handle,
  name: DisplayName.optional(),
  nativeId: z.string().max(100).optional(),
  followers: Count.optional(),
  following: Count.optional(),
  posts: Count.optional(),
  rounded: z.array(z.enum(['followers', 'following', 'posts'])).max(3),
  seenAt: Instant,
  missing: z.array(Field).max(Field.options.length),
});
export type AccountReading = z.infer<typeof AccountReading>;

/** Something was displayed and could not be recognised: it says only that the site has changed. */
export const Misreading = z.object({
  platform: Platform,
  seenAt: Instant,
  missing: z.array(Field).max(Field.options.length),
});
export type Misreading = z.infer<typeof Misreading>;

/** What one message carries; a page sends at most one a second. */
export const Batch = z.object({
  posts: z.array(PostReading).max(largestBatch),
  accounts: z.array(AccountReading).max(largestBatch),
  misread: z.array(Misreading).max(largestBatch).optional(),
});
export type Batch = z.infer<typeof Batch>;
