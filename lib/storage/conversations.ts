import { ancestorsOf, byName } from '@/lib/metrics/conversation';
import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Database } from './db';

/** A post that changed; `before` is absent for a new one. */
export interface ChangedPost {
  before?: Post | undefined;
  after: Post;
}

/**
 * The conversations that posts belong to, or belonged to before they changed: of each the topmost
 * post that a brand wrote, and everything below. Also the changed posts themselves, which may be in
 * none. Runs within the transaction of its caller, after the posts were stored.
 */
export async function loadConversations(
  db: Database,
  changed: readonly ChangedPost[],
): Promise<Post[]> {
  const posts = new Map(changed.map(({ after }) => [after.key, after]));
  const starts = changed.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  await loadAncestors(db, starts, posts);
  const known = byName([...posts.values()]);
  const tops = starts.flatMap((start) => {
    const path = [start, ...ancestorsOf(start, known)];
    return path.findLast(({ brandId }) => brandId !== undefined) ?? [];
  });
  const below = new Map(tops.map((post) => [post.key, posts.get(post.key) ?? post]));
  await loadDescendants(db, below);
  return [...new Map([...posts, ...below]).values()];
}

/** Adds what posts stand below, level by level. */
async function loadAncestors(
  db: Database,
  starts: readonly Post[],
  posts: Map<PostKey, Post>,
): Promise<void> {
  const asked = new Set(posts.keys());
  let level = starts;
  while (level.length > 0) {
    const parents = new Set(level.flatMap(({ parentKey }) => parentKey ?? []));
    const unknown = [...parents].filter((key) => !asked.has(key));
    for (const key of unknown) asked.add(key);
    level = await postsNamed(db, unknown);
    for (const post of level) posts.set(post.key, post);
  }
}

/** Adds what stands below posts, level by level. */
async function loadDescendants(db: Database, posts: Map<PostKey, Post>): Promise<void> {
  let level = [...posts.values()];
  while (level.length > 0) {
    const names = level.flatMap(({ key, aliases = [] }) => [key, ...aliases]);
    const children = await db.posts.where('parentKey').anyOf(names).toArray();
    level = children.filter(({ key }) => !posts.has(key));
    for (const post of level) posts.set(post.key, post);
  }
}

/** The posts that have these keys, or have them as other names. */
async function postsNamed(db: Database, keys: readonly PostKey[]): Promise<Post[]> {
  if (keys.length === 0) return [];
  const found = (await db.posts.bulkGet([...keys])).filter((post) => post !== undefined);
  if (found.length === keys.length) return found;
  const named = new Set(found.map(({ key }) => key));
  const others = keys.filter((key) => !named.has(key));
  return [...found, ...(await db.posts.where('aliases').anyOf(others).toArray())];
}
