import { z } from 'zod';

/** The languages that saved replies are written in, and in which comments are understood. */
export const languageNames = ['fr', 'en'] as const;
export const Language = z.enum(languageNames);
export type Language = z.infer<typeof Language>;

/** The language that a page names: `fr` of `fr-CA`; undefined for any other than ours. */
export function languageTagged(tag: string | undefined): Language | undefined {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return languageNames.find((name) => name === primary);
}
