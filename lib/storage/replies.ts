import { decideReplies, type Classify, type ReplyOptions } from '@/lib/metrics/decide-replies';
import type { Database } from './db';
import { loadConversations, type ChangedPost } from './conversations';

/** Where nothing tells what a comment calls for. */
export const noSituation: Classify = () => ({});

/**
 * Brings the rows of `replies` up to date with posts that changed. Runs within the transaction of
 * its caller, after the posts were stored.
 */
export async function storeReplies(
  db: Database,
  changed: readonly ChangedPost[],
  options: Omit<ReplyOptions, 'changed'>,
): Promise<void> {
  if (changed.length === 0) return;
  const posts = await loadConversations(db, changed);
  const rows = await db.replies.bulkGet(posts.map(({ key }) => key));
  const before = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const { put, remove } = decideReplies(posts, before, {
    ...options,
    changed: new Set(changed.map(({ after }) => after.key)),
  });
  await Promise.all([db.replies.bulkPut(put), db.replies.bulkDelete(remove)]);
}
