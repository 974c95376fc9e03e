import type { PostKey, RowId } from '@/lib/model/keys';
import { beginsByNaming } from './addressees';
import type { Addressed } from './addressed';
import { standsBeside, type Named, type Said } from './conversation';

/**
 * Which comment each answer of a brand's answers. On X it is what it stands below. Where all comments
 * stand side by side below a post, it is the one comment of whoever the answer begins by naming that
 * was there and has no answer yet; if that leaves several, or the answer begins by naming nobody, the
 * top comment of the thread in which it hangs. Nothing else is believed: an answer to somebody whose
 * comment is not known is none to whom it hangs below.
 *
 * @param questions comments to a brand, by key, and whose brand that is
 * @param addressed whom a comment begins by naming
 * @returns the first answer to each, by the key of the comment; whatever the order of `posts`
 */
export function answersIn(
  posts: readonly Said[],
  questions: ReadonlyMap<PostKey, RowId>,
  known: Named,
  addressed: Addressed,
): Map<PostKey, Said> {
  const parentOf = ({ parentKey }: Said) => (parentKey ? known.get(parentKey) : undefined);
  const answers = new Map<PostKey, Said>();

  const isTo = ({ key }: Said, { brandId }: Said) => questions.get(key) === brandId;
  const besides = (answer: Said): Said | undefined => {
    const named = addressed(answer);
    const top = answer.replyToKey === undefined ? undefined : known.get(answer.replyToKey);
    if (named.length === 0) return beginsByNaming(answer.text ?? '') ? undefined : top;
    const open = named
      .filter((one) => isTo(one, answer) && isWithin(one, answer))
      .filter((one) => !isLater(one, answer) && !answers.has(one.key));
    return open.length === 1 ? open[0] : open.find(({ key }) => key === top?.key);
  };

  for (const answer of posts.filter(({ brandId }) => brandId !== undefined).toSorted(byTime)) {
    const answered = standsBeside(answer) ? besides(answer) : parentOf(answer);
    if (!answered || !isTo(answered, answer)) continue;
    if (!answers.has(answered.key)) answers.set(answered.key, answer);
  }
  return answers;
}

/** Whether a comment is in the thread below the top comment in which an answer hangs, if it does. */
function isWithin({ key, replyToKey }: Said, { replyToKey: top }: Said): boolean {
  return top === undefined || key === top || replyToKey === top;
}

function isLater(one: Said, other: Said): boolean {
  if (one.publishedAt === undefined || other.publishedAt === undefined) return false;
  return one.publishedAt > other.publishedAt;
}

function byTime(one: Said, other: Said): number {
  const [a, b] = [one.publishedAt ?? Infinity, other.publishedAt ?? Infinity];
  if (a !== b) return a < b ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
