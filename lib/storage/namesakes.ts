import { namesOf } from '@/lib/metrics/comment-names';
import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Batch, PostReading } from '@/lib/model/reading';
import type { Database } from './db';

/**
 * The stored posts that may be posts of the batch under another key. Only where the batch names
 * aliases, or posts that may have some: all else needs no search.
 */
export async function loadNamesakes(db: Database, { posts }: Batch): Promise<Post[]> {
  const aliased = posts.filter(
    ({ aliases, parentKey }) => aliases !== undefined || parentKey !== undefined,
  );
  if (aliased.length === 0) return [];
  const names = new Set(
    aliased.flatMap(({ key, aliases = [], parentKey }) => [key, ...aliases, parentKey ?? key]),
  );
  const [byKey, byAlias] = await Promise.all([
    db.posts.bulkGet([...names]),
    db.posts
      .where('aliases')
      .anyOf([...names])
      .toArray(),
  ]);
  const found = uniquePosts([...byKey, ...byAlias]);
  const others = await db.posts.bulkGet(namesOfComments(aliased, found));
  return uniquePosts([...found, ...others]);
}

/** A comment may be stored under any name of its post, and so may the one that it answers. */
function namesOfComments(readings: readonly PostReading[], posts: readonly Post[]): PostKey[] {
  const namesBy = new Map<PostKey, PostKey[]>();
  for (const post of posts) {
    const names = namesOf(post);
    if (names.length > 1) for (const name of names) namesBy.set(name, names);
  }
  const keys = readings.flatMap(({ key, parentKey = '', replyToKey = '' }) =>
    [key, replyToKey]
      .filter((one) => one.startsWith(`${parentKey}:`))
      .flatMap((one) =>
        (namesBy.get(parentKey) ?? []).map((name) => `${name}${one.slice(parentKey.length)}`),
      ),
  );
  return [...new Set(keys)];
}

function uniquePosts(posts: readonly (Post | undefined)[]): Post[] {
  return [...new Map(posts.flatMap((post) => (post ? [[post.key, post]] : []))).values()];
}
