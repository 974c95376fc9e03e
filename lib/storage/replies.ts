import { byName, standsBeside } from '@/lib/metrics/conversation';
import { decideReplies, type ReplyOptions } from '@/lib/metrics/decide-replies';
import type { PostKey } from '@/lib/model/keys';
import type { Reply } from '@/lib/model/reply';
import { loadConversations, type ChangedPost, type Conversations } from './conversations';
import type { Database } from './db';

/**
 * Brings the rows of `replies` up to date with posts that changed. Runs within the transaction of
 * its caller, after the posts were stored.
 *
 * @param options.anew whether to understand all of them again, and not only what changed
 */
export async function storeReplies(
  db: Database,
  changed: readonly ChangedPost[],
  { anew = false, ...options }: Omit<ReplyOptions, 'changed' | 'whole'> & { anew?: boolean },
): Promise<void> {
  if (changed.length === 0) return;
  const conversations = await loadConversations(db, changed);
  const { posts, whole } = conversations;
  if (posts.every(({ parentKey }) => parentKey === undefined)) return;
  const before = await rowsOf(db, conversations);
  const { put, remove } = decideReplies(posts, before, {
    ...options,
    whole,
    changed: new Set(anew ? whole : changed.map(({ after }) => after.key)),
  });
  await Promise.all([
    put.length > 0 && db.replies.bulkPut(put),
    remove.length > 0 && db.replies.bulkDelete(remove),
  ]);
}

/** Comments beside each other have one thread, which is read at once; others are read one by one. */
async function rowsOf(
  db: Database,
  { posts, whole }: Conversations,
): Promise<ReadonlyMap<PostKey, Reply>> {
  const known = byName(posts);
  const threads = new Set<PostKey>();
  const keys: PostKey[] = [];
  for (const post of posts) {
    if (!whole.has(post.key) || post.parentKey === undefined) continue;
    const parent = known.get(post.parentKey);
    if (parent && standsBeside(post)) threads.add(parent.key);
    else keys.push(post.key);
  }
  const [rows, ...inThreads] = await Promise.all([
    db.replies.bulkGet(keys),
    ...[...threads].map((key) => db.replies.where('threadKey').equals(key).toArray()),
  ]);
  const found = [...rows, ...inThreads.flat()].filter((row) => row !== undefined);
  return new Map(found.map((row) => [row.id, row]));
}
