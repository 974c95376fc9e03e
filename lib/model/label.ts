import { z } from 'zod';
import { AccountKey, Instant, PostKey, RowId } from './keys';

/** What a person marks a comment, or somebody, as. */
const labelNames = [
  'question',
  'complaint',
  'praise',
  'lead',
  'troll',
  'press',
  'ambassador',
  'influencer',
] as const;
export const LabelName = z.enum(labelNames);
export type LabelName = z.infer<typeof LabelName>;

/** One row of `labels`. Taken off, it stays as a tombstone. */
export const Label = z.object({
  /** `brand target label`: each once. */
  id: z.string().max(300),
  brandId: RowId,
  targetKey: z.union([PostKey, AccountKey]),
  label: LabelName,
  updatedAt: Instant,
  deleted: z.boolean(),
});
export type Label = z.infer<typeof Label>;
