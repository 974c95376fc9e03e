import { z } from 'zod';
import { AccountKey, Instant, RowId } from './keys';

/** One row of `personNotes`: what somebody who answers for a brand wants to remember of a person. */
export const PersonNote = z.object({
  /** `brand account`: one note each. */
  id: z.string().max(300),
  brandId: RowId,
  accountKey: AccountKey,
  text: z.string().max(4000),
  updatedAt: Instant,
  deleted: z.boolean(),
});
export type PersonNote = z.infer<typeof PersonNote>;
