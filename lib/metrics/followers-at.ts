import type { FollowerCount } from '@/lib/model/account';

export interface FollowersThen {
  followers: number;
  /** The count is of a later time than the post: how many there were then can only be estimated. */
  estimated: boolean;
  /** Present when the site showed the count abbreviated. */
  rounded?: true;
}

/**
 * How many followed when a post was published: the last count taken at or before, else the first
 * one after.
 *
 * @param counts of one account, in any order
 * @returns `undefined` when there is no count at all
 */
export function followersAt(
  counts: Iterable<FollowerCount>,
  publishedAt: number,
): FollowersThen | undefined {
  let before: FollowerCount | undefined;
  let after: FollowerCount | undefined;
  for (const count of counts) {
    if (count.takenAt > publishedAt) {
      if (!after || count.takenAt < after.takenAt) after = count;
    } else if (!before || count.takenAt > before.takenAt) before = count;
  }
  const count = before ?? after;
  if (!count) return undefined;
  const rounded = count.rounded.includes('followers');
  return { followers: count.followers, estimated: !before, ...(rounded && { rounded }) };
}
