import { byName, standsBeside } from '@/lib/metrics/conversation';
import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Database } from './db';

/** A post that changed; `before` is absent for a new one. */
export interface ChangedPost {
  before?: Post | undefined;
  after: Post;
}

export interface Conversations {
  posts: Post[];
  /** Those of which everything is among `posts` that tells what they ask and whether it was answered. */
  whole: Set<PostKey>;
}

/**
 * What changed posts can change: they themselves, all that stands below them, the comments beside
 * them, and what they answer or answered; with what all of these stand below. However long a
 * conversation is, on X no more is read than the part in question. Runs within the transaction of its
 * caller, after the posts were stored.
 */
export async function loadConversations(
  db: Database,
  changed: readonly ChangedPost[],
): Promise<Conversations> {
  const posts = new Map(changed.map(({ after }) => [after.key, after]));
  const whole = new Set(posts.keys());
  const versions = changed.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  await loadAncestors(db, versions, posts);

  const known = byName([...posts.values()]);
  const withAll = new Set<Post>();
  const answered = new Set<Post>();
  for (const version of versions) {
    const parent = known.get(version.parentKey ?? '');
    if (parent && standsBeside(version)) withAll.add(parent);
    else if (parent && version.brandId !== undefined) answered.add(parent);
  }
  const [beside, answers, below] = await Promise.all([
    childrenOf(db, [...withAll]),
    childrenOf(db, [...answered]),
    descendantsOf(
      db,
      changed.map(({ after }) => after),
    ),
  ]);
  for (const post of [...beside, ...answered, ...below]) whole.add(post.key);
  for (const post of [...beside, ...answers, ...below]) posts.set(post.key, post);
  return { posts: [...posts.values()], whole };
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

/** What stands below posts, level by level. */
async function descendantsOf(db: Database, starts: readonly Post[]): Promise<Post[]> {
  const found = new Map(starts.map((post) => [post.key, post]));
  let level = starts;
  while (level.length > 0) {
    const children = await childrenOf(db, level);
    level = children.filter(({ key }) => !found.has(key));
    for (const post of level) found.set(post.key, post);
  }
  return [...found.values()];
}

/** What stands directly below posts; nothing does below a comment that stands beside others. */
async function childrenOf(db: Database, posts: readonly Post[]): Promise<Post[]> {
  const names = posts
    .filter((post) => !standsBeside(post))
    .flatMap(({ key, aliases = [] }) => [key, ...aliases]);
  // One request each, all at once: `anyOf` would walk from row to row.
  const children = names.map((name) => db.posts.where('parentKey').equals(name).toArray());
  return (await Promise.all(children)).flat();
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
