import { z } from 'zod';
import { Instant, PostKey, RowId } from './keys';
import { Language } from './language';
import { longestText } from './limits';
import { Platform } from './platform';

/** One row of `uses`: a saved reply was inserted. */
export const TemplateUse = z.object({
  id: RowId,
  templateId: RowId,
  brandId: RowId.optional(),
  platform: Platform,
  language: Language,
  /** Which of the wordings, from 0. */
  variant: z.number().int().min(0),
  /** The post under which it was inserted, where the page told. */
  threadKey: PostKey.optional(),
  /** What it answers, where the page told. */
  targetKey: PostKey.optional(),
  /** As it was inserted, to notice the same words a second time. */
  text: z.string().max(longestText),
  at: Instant,
});
export type TemplateUse = z.infer<typeof TemplateUse>;
