import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { PostReading } from '@/lib/model/reading';

export type NamedPost = Pick<Post, 'key' | 'aliases'>;

export function namesOf({ key, aliases = [] }: NamedPost): PostKey[] {
  return [key, ...aliases];
}

/**
 * Names comments where the site knows a comment by its post (LinkedIn): under another name of that,
 * one comment would be two. It keeps the name under which it is stored, perhaps from before it was
 * known which post that is; a new one has the name under which its post is stored.
 *
 * @param posts what the batch names, with the names found in it
 * @param stored what has a row already
 * @returns the reading of a comment with the key it is stored under; `seen` is it as the page named it
 */
export function commentNames(
  posts: readonly NamedPost[],
  stored: ReadonlySet<PostKey>,
): (comment: PostReading, seen: PostReading) => PostReading {
  const byName = new Map(posts.flatMap((post) => namesOf(post).map((name) => [name, post])));
  for (const post of posts) byName.set(post.key, post);
  return (comment, { key, parentKey }) => {
    const post = parentKey === undefined ? undefined : byName.get(parentKey);
    if (parentKey === undefined || !post) return comment;
    const nameOf = (one: PostKey): PostKey => {
      if (!one.startsWith(`${parentKey}:`)) return one;
      const names = [parentKey, ...namesOf(post)].map((name) => within(name, one));
      return names.find((name) => stored.has(name)) ?? within(post.key, one);
    };
    const within = (name: PostKey, one: PostKey) => `${name}${one.slice(parentKey.length)}`;
    const { replyToKey, aliases = [] } = comment;
    const told = replyToKey === undefined ? {} : { replyToKey: nameOf(replyToKey) };
    if (!key.startsWith(`${parentKey}:`)) return { ...comment, parentKey: post.key, ...told };
    const own = comment.key === key ? nameOf(key) : comment.key;
    const usual = within(post.key, key);
    return {
      ...comment,
      key: own,
      // A comment stands beside others only where its key says so.
      parentKey: own.slice(0, own.length - (key.length - parentKey.length)),
      ...(own !== usual && !stored.has(usual) && { aliases: [...new Set([...aliases, usual])] }),
      ...told,
    };
  };
}
