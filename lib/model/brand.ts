import { z } from 'zod';
import { brandColours } from './brand-colours';
import { Department } from './hand-over';
import { Instant, RowId } from './keys';
import { Platform } from './platform';
import { Handle } from './reading';

export const BrandAccount = z.object({ platform: Platform, handle: Handle });
export type BrandAccount = z.infer<typeof BrandAccount>;

/** One row of `brands`: for whom one answers, and under which handles. */
export const Brand = z.object({
  id: RowId,
  name: z.string().trim().min(1).max(80),
  colour: z.enum(brandColours),
  accounts: z.array(BrandAccount).max(30),
  /** To whom requests are handed over. */
  departments: z.array(Department).max(50).optional(),
  /** Within which time the brand says that it answers, in words: “24 h”. */
  replyDelay: z.string().trim().max(60).optional(),
  updatedAt: Instant,
  deleted: z.boolean(),
});
export type Brand = z.infer<typeof Brand>;
