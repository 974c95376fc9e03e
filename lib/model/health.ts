import { z } from 'zod';
import { Instant } from './keys';
import { Platform } from './platform';
import { Field } from './reading';

/**
 * One row of `health`: how well one field of one site is read. A run is broken by the first
 * reading that finds the field again.
 */
export const FieldHealth = z.object({
  platform: Platform,
  field: Field,
  /** Readings in a row that did not find the field. */
  missingInARow: z.number().int().min(0),
  /** When that row began; absent while the field is found. */
  missingSince: Instant.optional(),
  lastFoundAt: Instant.optional(),
});
export type FieldHealth = z.infer<typeof FieldHealth>;
