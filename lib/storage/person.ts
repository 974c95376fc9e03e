import { present } from '@/lib/metrics/present';
import type { AccountKey, RowId } from '@/lib/model/keys';
import type { LabelName } from '@/lib/model/label';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import type { Database } from './db';
import { labelsOf } from './labels';
import { personNote } from './person-notes';

/** A comment of somebody's to a brand, and the brand's answer as far as it was seen. */
interface Exchange {
  row: Reply;
  comment: Post;
  answer?: Post;
}

export interface Person {
  /** As of their last comment. */
  name?: string;
  handle?: string;
  labels: readonly LabelName[];
  note?: string;
  /** Newest first. */
  exchanges: Exchange[];
  /** How many there were at all. */
  total: number;
}

/**
 * What a brand knows of somebody: what they wrote to it and what it answered, whoever typed that and
 * wherever; what they were labelled as, and the note on them.
 */
export async function loadPerson(
  db: Database,
  brandId: RowId,
  accountKey: AccountKey,
  limit = 20,
): Promise<Person> {
  const [all, labels, note] = await Promise.all([
    db.replies.where('authorKey').equals(accountKey).toArray(),
    labelsOf(db, brandId, [accountKey]),
    personNote(db, brandId, accountKey),
  ]);
  const rows = all
    .filter((row) => row.brandId === brandId && !row.withdrawn)
    .toSorted((a, b) => b.askedAt - a.askedAt || (a.id < b.id ? 1 : -1));
  const exchanges = await withWords(db, rows.slice(0, limit));
  const [last] = exchanges;
  return present({
    name: last?.comment.authorName,
    handle: last?.comment.authorHandle,
    labels: labels.get(accountKey) ?? [],
    note: note?.text,
    exchanges,
    total: rows.length,
  });
}

async function withWords(db: Database, rows: readonly Reply[]): Promise<Exchange[]> {
  const keys = rows.flatMap(({ id, replyKey }) => [id, replyKey ?? []].flat());
  const posts = await db.posts.bulkGet(keys);
  const words = new Map(posts.flatMap((post) => (post ? [[post.key, post] as const] : [])));
  return rows.flatMap((row) => {
    const comment = words.get(row.id);
    const answer = row.replyKey === undefined ? undefined : words.get(row.replyKey);
    return comment ? [{ row, comment, ...(answer && { answer }) }] : [];
  });
}
