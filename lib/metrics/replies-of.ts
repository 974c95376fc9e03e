import { accountKey } from '@/lib/model/account-key';
import type { AccountKey, PostKey, RowId } from '@/lib/model/keys';
import type { Reply } from '@/lib/model/reply';
import { addressedAmong, type Addressed } from './addressed';
import { answersIn } from './answers';
import { ancestorsOf, byName, type Named, type Said } from './conversation';
import { present } from './present';

/** A comment to a brand, and its answer, as far as posts tell. */
export type Asked = Omit<
  Reply,
  'situation' | 'doneAt' | 'snoozedUntil' | 'withdrawn' | 'open' | 'updatedAt'
>;

/**
 * The comments that somebody wrote to a brand, and the brand's answers to them. A comment is to a
 * brand when it stands directly below something that the brand wrote, or deeper in such a
 * conversation and names the brand by its handle. Where all comments stand directly below a post, one
 * that begins by naming somebody else there counts as deeper: people talk among themselves. The order
 * of `posts` does not matter.
 *
 * @param posts with all that they stand below; what is missing below or beside a comment can only be
 *   its answer
 * @param owners whose brand an account is
 */
export function repliesOf(
  posts: readonly Said[],
  owners: ReadonlyMap<AccountKey, RowId>,
): Map<PostKey, Asked> {
  const known = byName(posts);
  const addressed = addressedAmong(posts, known);
  const threads = new Map<PostKey, Thread>();
  for (const post of posts) {
    const thread = threadOf(post, known, owners, addressed);
    if (thread) threads.set(post.key, thread);
  }
  const brands = new Map([...threads].map(([key, { brandId }]) => [key, brandId]));
  const answers = answersIn(posts, brands, known, addressed);
  return new Map(
    posts.flatMap((post) => {
      const thread = threads.get(post.key);
      return thread ? [[post.key, askedIn(thread, post, answers.get(post.key))] as const] : [];
    }),
  );
}

/** To which brand somebody wrote, and below which post of its own. */
type Thread = Pick<Reply, 'brandId' | 'threadKey'>;

function threadOf(
  post: Said,
  known: Named,
  owners: ReadonlyMap<AccountKey, RowId>,
  addressed: Addressed,
): Thread | undefined {
  const above = ancestorsOf(post, known);
  const direct = above[0]?.brandId;
  const toOther = direct !== undefined && isToOther(post, direct, addressed);
  const brandId = (toOther ? undefined : direct) ?? namedBrand(post, above, owners);
  const thread = above.findLast((one) => one.brandId === brandId);
  if (brandId === undefined || post.brandId === brandId || !thread) return undefined;
  return { brandId, threadKey: thread.key };
}

/** Whether a comment below a brand's post begins by naming another person who commented there. */
function isToOther(post: Said, brandId: RowId, addressed: Addressed): boolean {
  const named = addressed(post);
  if (named.some((one) => one.brandId === brandId)) return false;
  return named.some(({ authorKey }) => authorKey === undefined || authorKey !== post.authorKey);
}

/** The brand of somebody in the conversation above whom a comment names: “@maison_lumen”. */
function namedBrand(
  { platform, text = '' }: Said,
  above: readonly Said[],
  owners: ReadonlyMap<AccountKey, RowId>,
): RowId | undefined {
  const brands = new Set(above.flatMap(({ brandId }) => brandId ?? []));
  if (brands.size === 0) return undefined;
  for (const [, handle = ''] of text.matchAll(/@([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)/gu)) {
    const brandId = owners.get(accountKey(platform, handle));
    if (brandId !== undefined && brands.has(brandId)) return brandId;
  }
  return undefined;
}

function askedIn({ brandId, threadKey }: Thread, post: Said, answer: Said | undefined): Asked {
  const { key, platform, authorKey, publishedAt, firstSeenAt } = post;
  return present({
    id: key,
    brandId,
    threadKey,
    platform,
    authorKey,
    askedAt: publishedAt ?? firstSeenAt,
    askedExactly: publishedAt !== undefined,
    replyKey: answer?.key,
    repliedAt: answer && (answer.publishedAt ?? answer.firstSeenAt),
    repliedExactly: answer && answer.publishedAt !== undefined,
  });
}
