import type { AccountKey, PostKey, RowId } from '@/lib/model/keys';
import { languageTagged, type Language } from '@/lib/model/language';
import type { Reply } from '@/lib/model/reply';
import type { Situation } from '@/lib/model/situation';
import type { Said } from './conversation';
import { present } from './present';
import { repliesOf, type Asked } from './replies-of';
import { same } from './same';

/**
 * Tells what a comment calls for; absent where that is not clear.
 *
 * @param options.language where the page tells it
 */
export type Classify = (
  text: string,
  options: { language?: Language },
) => { situation?: Situation };

export interface ReplyOptions {
  /** Epoch ms. */
  now: number;
  /** Whose brand an account is. */
  owners: ReadonlyMap<AccountKey, RowId>;
  classify: Classify;
  /** Which of the posts are to have their row as they ask for it; the others only tell about them. */
  whole: ReadonlySet<PostKey>;
  /** The posts whose words may be new; of the others the situation is known. */
  changed: ReadonlySet<PostKey>;
}

/**
 * Decides which rows of `replies` posts and comments ask for. What a person decided (done, snoozed)
 * stays. A comment that is to no brand any more loses its row, unless a person had marked it as
 * done: that one is withdrawn, and kept for when the brand gets its account back.
 *
 * @param posts those in question, with all that tells about them, see `repliesOf`
 * @param before their rows
 */
export function decideReplies(
  posts: readonly Said[],
  before: ReadonlyMap<PostKey, Reply>,
  { now, owners, classify, whole, changed }: ReplyOptions,
): { put: Reply[]; remove: PostKey[] } {
  const asked = repliesOf(posts, owners);
  const put: Reply[] = [];
  for (const { key, text, lang } of posts) {
    const one = asked.get(key);
    if (!one || !whole.has(key)) continue;
    const known = before.get(key);
    const isKnown = known !== undefined && !changed.has(key);
    const language = present({ language: languageTagged(lang) });
    const { situation } = isKnown ? known : classify(text ?? '', language);
    const row = rowOf(one, situation, known, now);
    if (row !== known) put.push(row);
  }
  const gone = [...before.values()].filter(({ id }) => whole.has(id) && !asked.has(id));
  for (const row of gone) {
    if (row.doneAt === undefined || row.withdrawn) continue;
    put.push({ ...row, withdrawn: true, open: 0, updatedAt: Math.max(now, row.updatedAt + 1) });
  }
  const remove = gone.filter(({ doneAt }) => doneAt === undefined).map(({ id }) => id);
  return { put, remove };
}

function rowOf(
  asked: Asked,
  situation: Situation | undefined,
  before: Reply | undefined,
  now: number,
): Reply {
  const { doneAt, snoozedUntil } = before ?? {};
  const told = { ...asked, situation, doneAt, snoozedUntil };
  const row = present({ ...told, open: openOf(told), updatedAt: before?.updatedAt ?? now });
  if (!before) return row;
  return same(row, before) ? before : { ...row, updatedAt: Math.max(now, before.updatedAt + 1) };
}

/** 1 while a comment to a brand waits for an answer: nobody answered it, and nobody called it done. */
export function openOf({
  replyKey,
  doneAt,
  withdrawn,
}: {
  replyKey?: unknown;
  doneAt?: unknown;
  withdrawn?: unknown;
}): 0 | 1 {
  return [replyKey, doneAt, withdrawn].every((one) => one === undefined) ? 1 : 0;
}
