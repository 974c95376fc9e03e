import { z } from 'zod';
import { Instant, PostKey, RowId } from './keys';
import { Platform } from './platform';

/** A department of a brand that requests are handed over to. */
export const Department = z.object({
  id: RowId,
  name: z.string().trim().min(1).max(80),
  /** A mail address, a channel, a name: for people, never used by us. */
  contact: z.string().trim().max(200),
  /** For which kind of message the ready text is made. */
  by: z.enum(['mail', 'chat']),
  /** How long the department has for an answer. */
  hours: z.number().int().min(1).max(720).optional(),
});
export type Department = z.infer<typeof Department>;

export const Urgency = z.enum(['normal', 'high', 'critical']);
export type Urgency = z.infer<typeof Urgency>;

/** One row of `handOvers`: a request that was given to a department. */
export const HandOver = z.object({
  id: RowId,
  brandId: RowId,
  departmentId: RowId,
  /** As it was called then. */
  departmentName: z.string().max(80),
  /** The comment that it comes from. */
  postKey: PostKey.optional(),
  platform: Platform.optional(),
  permalink: z.string().max(500).optional(),
  quote: z.string().max(4000),
  author: z.string().max(500).optional(),
  note: z.string().max(2000).optional(),
  urgency: Urgency,
  dueAt: Instant.optional(),
  status: z.enum(['open', 'sent', 'answered']),
  createdAt: Instant,
  updatedAt: Instant,
  deleted: z.boolean(),
});
export type HandOver = z.infer<typeof HandOver>;
