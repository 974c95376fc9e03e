import { z } from 'zod';

/** The languages that saved replies are written in, and in which comments are understood. */
export const languageNames = ['fr', 'en'] as const;
export const Language = z.enum(languageNames);
export type Language = z.infer<typeof Language>;
