import { z } from 'zod';
import { AccountKey, Instant, PostKey, RowId } from './keys';
import { Platform } from './platform';
import { Situation } from './situation';

/**
 * One row of `replies`: a comment under a post of a brand's, and whether the brand has answered it.
 * Answers are recognised when they appear on a page, whoever typed them and wherever.
 */
export const Reply = z.object({
  /** The key of the comment. */
  id: PostKey,
  brandId: RowId,
  /** The brand's post. */
  threadKey: PostKey,
  platform: Platform,
  authorKey: AccountKey.optional(),
  /** When the comment was published; when it was first seen where the page did not tell. */
  askedAt: Instant,
  /** True when `askedAt` is the time of publication. */
  askedExactly: z.boolean(),
  /** What the comment calls for; absent where that is not clear. */
  situation: Situation.optional(),
  /** The brand's answer. */
  replyKey: PostKey.optional(),
  repliedAt: Instant.optional(),
  /** True when `repliedAt` is the time of publication. */
  repliedExactly: z.boolean().optional(),
  /** When a person marked it as done without an answer. */
  doneAt: Instant.optional(),
  snoozedUntil: Instant.optional(),
  /** Only present when the comment is to the brand no more: kept for what a person decided of it. */
  withdrawn: z.literal(true).optional(),
  /** 1 while it waits for an answer (snoozed or not), else 0: for the index. */
  open: z.union([z.literal(0), z.literal(1)]),
  updatedAt: Instant,
});
export type Reply = z.infer<typeof Reply>;
