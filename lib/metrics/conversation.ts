import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';

/** What of posts and comments tells who answers whom. */
export type Said = Pick<
  Post,
  | 'key'
  | 'aliases'
  | 'platform'
  | 'parentKey'
  | 'replyToKey'
  | 'authorKey'
  | 'authorHandle'
  | 'authorName'
  | 'text'
  | 'lang'
  | 'publishedAt'
  | 'firstSeenAt'
  | 'brandId'
>;

/** Posts by every key under which they are known. */
export type Named<P extends Said = Said> = ReadonlyMap<PostKey, P>;

export function byName<P extends Said>(posts: readonly P[]): Map<PostKey, P> {
  const named = new Map<PostKey, P>();
  for (const post of posts) for (const alias of post.aliases ?? []) named.set(alias, post);
  for (const post of posts) named.set(post.key, post);
  return named;
}

/**
 * Whether a comment stands beside all others below a post, whatever it answers (LinkedIn, Instagram),
 * and not below what it answers (X): the site then knows it by its post.
 */
export function standsBeside({ key, parentKey }: Pick<Said, 'key' | 'parentKey'>): boolean {
  return parentKey !== undefined && key.startsWith(`${parentKey}:`);
}

/** What a comment stands below, the nearest first, as far as it is known. */
export function ancestorsOf<P extends Said>(post: Said, known: Named<P>): P[] {
  const above: P[] = [];
  const seen = new Set<PostKey>([post.key]);
  let parent = post.parentKey === undefined ? undefined : known.get(post.parentKey);
  while (parent && !seen.has(parent.key)) {
    above.push(parent);
    seen.add(parent.key);
    parent = parent.parentKey === undefined ? undefined : known.get(parent.parentKey);
  }
  return above;
}

/** Whether a change of a post can change who answers whom. */
export function saysOtherwise(before: Said | undefined, after: Said): boolean {
  const isApart = ({ brandId, parentKey }: Said) =>
    brandId === undefined && parentKey === undefined;
  if (isApart(after) && (!before || isApart(before))) return false;
  if (!before) return true;
  return (
    telling.some((field) => before[field] !== after[field]) ||
    before.aliases?.length !== after.aliases?.length
  );
}

const telling = [
  'brandId',
  'parentKey',
  'replyToKey',
  'authorKey',
  'authorName',
  'text',
  'lang',
  'publishedAt',
] as const satisfies (keyof Said)[];
