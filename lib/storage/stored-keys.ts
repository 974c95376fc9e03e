import type { PostKey } from '@/lib/model/keys';
import type { Database } from './db';

/** What stands between the key of a post and what names a comment below it. */
const below = ':comment:';

/**
 * Under which keys posts and comments are stored that a page knows by these: a site may number one
 * post in several ways, and knows a comment by its post. One that is not stored keeps its key, as
 * does one that may be either of two.
 */
export async function storedKeys(
  db: Database,
  keys: readonly PostKey[],
): Promise<Map<PostKey, PostKey>> {
  const all = [...new Set(keys)];
  const found = await Promise.all(all.map((key) => storedKey(db, key)));
  return new Map(all.map((key, i) => [key, found[i] ?? key]));
}

/**
 * Under which keys a page may know a post or comment, the one under which it is stored first: for
 * asking the page for it.
 */
export async function pageKeys(db: Database, key: PostKey): Promise<PostKey[]> {
  const at = key.indexOf(below);
  const parent = at === -1 ? undefined : key.slice(0, at);
  const [own, post] = await Promise.all([
    db.posts.get(key),
    parent === undefined ? undefined : db.posts.get(parent),
  ]);
  const others = (post?.aliases ?? []).map((alias) => `${alias}${key.slice(at)}`);
  return [...new Set([key, ...(own?.aliases ?? []), ...others])];
}

async function storedKey(db: Database, key: PostKey): Promise<PostKey> {
  const named = await nameOf(db, key);
  if (named !== undefined) return named;
  const at = key.indexOf(below);
  if (at === -1) return key;
  const parent = await nameOf(db, key.slice(0, at));
  if (parent === undefined) return key;
  const within = `${parent}${key.slice(at)}`;
  return (await nameOf(db, within)) ?? within;
}

async function nameOf(db: Database, key: PostKey): Promise<PostKey | undefined> {
  if ((await db.posts.where('key').equals(key).count()) > 0) return key;
  const others = await db.posts.where('aliases').equals(key).primaryKeys();
  return others.length === 1 ? others[0] : undefined;
}
