import type { ReplyTarget } from '@/lib/model/reply-target';
import { answeredAbove } from './answered-above';
import { answeredAmong } from './answered-among';
import type { Asked } from './asked';
import type { Composer } from './find-composer';
import type { TargetReader } from './told-of';

/** What is needed to tell what a box answers. */
export interface TargetContext extends TargetReader {
  /** Absent where nobody looked at what was pressed. */
  asked?: Asked;
}

/**
 * What a box answers, as far as the page tells: the post or comment, or only by whom it is, or only
 * that it is a reply. Never a guess between several.
 */
export function readTarget(composer: Composer, context: TargetContext): ReplyTarget {
  const { above, purpose } = composer.adapter;
  const platform = context.site.id;
  if (above) return { platform, ...answeredAbove(composer, above, context) };
  if (purpose === 'post') return { platform, purpose };
  return { platform, ...answeredAmong(composer, context) };
}
