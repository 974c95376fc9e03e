import { z } from 'zod';

/**
 * The key of a post or comment: platform, colon, the site's own id
 * (`x:1849…`, `linkedin:activity:72…`, `instagram:C0de…:comment:178…`).
 */
export const PostKey = z
  .string()
  .max(200)
  .regex(/^(x|linkedin|instagram):[\w-]+(:[\w-]+)*$/);
export type PostKey = z.infer<typeof PostKey>;

/** The key of an account: platform, colon, handle in lower case (`x:maison_lumen`). */
export const AccountKey = z
  .string()
  .max(200)
  .regex(/^(x|linkedin|instagram):[^\s:]+$/);
export type AccountKey = z.infer<typeof AccountKey>;

/** A rowʼs id where no site gives one: a ULID, sortable by time of creation. */
export const RowId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
export type RowId = z.infer<typeof RowId>;

/** Epoch milliseconds. The upper bound is the last time that a `Date` can hold. */
export const Instant = z.number().int().min(0).max(8.64e15);
export type Instant = z.infer<typeof Instant>;
