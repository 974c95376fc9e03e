import { z } from 'zod';

/** The sites that Repartee knows; the value is the first part of every key. */
export const Platform = z.enum(['x', 'linkedin', 'instagram']);
export type Platform = z.infer<typeof Platform>;
