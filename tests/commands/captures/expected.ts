import { z } from 'zod';
import { Platform } from '@/lib/model/platform';

const text = z.string().nullish();
const count = z.number().nullish();
const Author = z.object({ name: text, handle: text });
const Metrics = z.object({
  likes: count,
  comments: count,
  reposts: count,
  bookmarks: count,
  views: count,
});

/**
 * One post or comment that a perfect reader returns. null: the page does not tell, so that anything
 * else is an invention; absent: nobody looked, and it is not compared.
 */
export const ExpectedPost = z.object({
  platform: Platform,
  type: z.enum(['post', 'comment']),
  id: text,
  urn: text,
  /** Other ids of the same card. */
  aliases: z.array(z.string()).default([]),
  permalink: text,
  author: Author,
  text,
  /** The text as it is cut on screen; either is right. */
  textShown: text,
  truncated: z.boolean().optional(),
  edited: z.boolean().optional(),
  publishedAt: text,
  publishedAtFrom: z.enum(['time', 'id', 'json']).or(z.string()).nullish(),
  /** The earliest and the latest instant, where the page tells no exact one. */
  publishedAtRange: z.tuple([z.string(), z.string()]).optional(),
  kind: text,
  parentId: text,
  repostedBy: Author.nullish(),
  quoted: z.object({ id: text, author: Author }).nullish(),
  metrics: Metrics.default({}),
  /** Counts that are left out of the page because they are 0: 0 and null are both right. */
  impliedZero: z.array(z.string()).default([]),
  /** The rounded form on screen, where `metrics` has the exact number; either is right. */
  metricsRounded: Metrics.optional(),
});
export type ExpectedPost = z.infer<typeof ExpectedPost>;

const flag = z.boolean().optional();
/** A box that one writes into. */
const ExpectedComposer = z.object({
  where: z.enum(['dialog', 'inline']),
  purpose: z.enum(['reply', 'comment', 'new-post']),
  /** The id of what is answered. */
  replyTo: text,
  /** The name of the card that is answered, where that is not the id of its post. */
  replyToCard: text,
  editor: z.object({
    label: z.string().optional(),
    testid: z.string().optional(),
    placeholder: z.string().optional(),
    empty: flag,
    insideForm: flag,
  }),
  /** null: the button is not in the page. */
  submit: z
    .object({ testid: z.string().optional(), text: z.string().optional(), disabled: flag })
    .nullable(),
});
export type ExpectedComposer = z.infer<typeof ExpectedComposer>;

/** What a perfect reader returns of a whole page: the file `NAME.expected.json`. */
export const Expected = z.object({
  platform: Platform,
  url: z.url(),
  capturedAt: z.iso.datetime().optional(),
  profile: z.object({ handle: text, followers: count, following: count, posts: count }).nullish(),
  posts: z.array(ExpectedPost),
  comments: z.array(ExpectedPost).default([]),
  composers: z.array(ExpectedComposer).nullish(),
  notes: z.array(z.string()).default([]),
});
export type Expected = z.infer<typeof Expected>;

export type MetricName = keyof z.infer<typeof Metrics>;
export const metricNames: readonly MetricName[] = [
  'likes',
  'comments',
  'reposts',
  'bookmarks',
  'views',
];
