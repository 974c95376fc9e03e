import { z } from 'zod';
import { PostKey } from './keys';
import { longestText } from './limits';
import { Platform } from './platform';
import { DisplayName, Handle } from './reading';

/**
 * What the reply box in focus answers. Whatever the page does not tell is absent: a box of which
 * nothing is known has neither `key` nor `authorHandle`.
 */
export const ReplyTarget = z.object({
  platform: Platform,
  /** What one writes there: a reply to a comment, a comment on a post, or a post of one's own. */
  purpose: z.enum(['reply', 'comment', 'post']),
  /** The post or comment that is answered. */
  key: PostKey.optional(),
  kind: z.enum(['post', 'comment']).optional(),
  /** The post under which all this stands; the post itself when it is what is answered. */
  threadKey: PostKey.optional(),
  authorHandle: Handle.optional(),
  authorName: DisplayName.optional(),
  text: z.string().max(longestText).optional(),
  /** As the page marks it (`fr`, `pt-BR`). */
  lang: z.string().max(20).optional(),
  url: z.url().max(500).optional(),
});
export type ReplyTarget = z.infer<typeof ReplyTarget>;
