import { z } from 'zod';
import { Instant, RowId } from './keys';
import { Language } from './language';
import { longestBody, longestShortcut } from './limits';
import { Platform } from './platform';
import { Situation } from './situation';

/** What is typed after `/` to call a reply: letters, digits, `-` and `_`. */
export const Shortcut = z
  .string()
  .max(longestShortcut)
  .regex(/^[\p{L}\p{N}_-]+$/u);

const Body = z.string().min(1).max(longestBody);

/** One wording after another; which is taken in a thread is decided when the reply is inserted. */
const Variants = z.array(Body).min(1).max(20);

/** One row of `templates`: a saved reply in up to two languages, each in one or more wordings. */
export const Template = z.object({
  id: RowId,
  /** Absent: for all brands. */
  brandId: RowId.optional(),
  title: z.string().trim().min(1).max(120),
  situation: Situation.optional(),
  /** Where it is offered; none means everywhere. */
  platforms: z.array(Platform).max(Platform.options.length),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  shortcut: Shortcut.optional(),
  versions: z
    .partialRecord(Language, Variants)
    .refine((versions) => Object.keys(versions).length > 0),
  /** Its place in the library, smallest first. */
  position: z.number(),
  /** The starter reply that it was made from. */
  starterId: z.string().max(80).optional(),
  createdAt: Instant,
  updatedAt: Instant,
  deleted: z.boolean(),
});
export type Template = z.infer<typeof Template>;

/** What a person writes of a template; the rest is the store's. */
export type TemplateDraft = Omit<
  Template,
  'id' | 'position' | 'createdAt' | 'updatedAt' | 'deleted'
>;
