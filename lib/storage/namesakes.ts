import type { Post } from '@/lib/model/post';
import type { Batch } from '@/lib/model/reading';
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
  const found = [...byKey, ...byAlias].filter((post) => post !== undefined);
  return [...new Map(found.map((post) => [post.key, post])).values()];
}
