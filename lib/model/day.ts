import { z } from 'zod';
import { Platform } from './platform';

/** One row of `days`: what was seen for the first time on a local calendar day. */
export const Day = z.object({
  platform: Platform,
  /** `2026-11-22`, in the local time zone. */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  posts: z.number().int().min(0),
  comments: z.number().int().min(0),
});
export type Day = z.infer<typeof Day>;
