import type { PostKey, RowId } from '@/lib/model/keys';
import { addresseesIn } from './addressees';
import { standsBeside, type Named, type Said } from './conversation';
import { groupBy } from './group-by';

/**
 * Which comment each answer of a brand's answers. On X it is what it stands below. Where all comments
 * stand side by side below a post, it is the one comment of whoever the answer begins by naming that
 * was there and has no answer yet; if that leaves several, or the answer names nobody who is known,
 * the top comment of the thread in which it hangs. Nothing else is believed.
 *
 * @param questions comments to a brand, by key, and whose brand that is
 * @returns the first answer to each, by the key of the comment; whatever the order of `posts`
 */
export function answersIn(
  posts: readonly Said[],
  questions: ReadonlyMap<PostKey, RowId>,
  known: Named,
): Map<PostKey, Said> {
  const parentOf = ({ parentKey }: Said) => (parentKey ? known.get(parentKey) : undefined);
  const placeOf = (post: Said, brandId: RowId | undefined) => `${brandId} ${parentOf(post)?.key}`;
  const asked = posts.filter(({ key }) => questions.has(key));
  const places = groupBy(asked, (one) => placeOf(one, questions.get(one.key)));
  const addressees = new Map([...places].map(([place, all]) => [place, addresseesIn(all)]));
  const answers = new Map<PostKey, Said>();

  const besides = (answer: Said): Said | undefined => {
    const named = addressees.get(placeOf(answer, answer.brandId))?.(answer.text ?? '') ?? [];
    const top = answer.replyToKey === undefined ? undefined : known.get(answer.replyToKey);
    if (named.length === 0) return top;
    const open = named.filter(
      (one) => isWithin(one, answer) && !isLater(one, answer) && !answers.has(one.key),
    );
    return open.length === 1 ? open[0] : open.find(({ key }) => key === top?.key);
  };
  const isTo = ({ key }: Said, { brandId }: Said) => questions.get(key) === brandId;

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
