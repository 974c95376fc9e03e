import type { Database } from './db';

/** How much was seen at all, of any author, on any platform. */
export interface Seen {
  posts: number;
  comments: number;
  /** The first local day (`2026-11-12`) on which something was seen; absent before that. */
  since?: string;
}

/** Sums the table `days`, one row a day and platform; no post is read. */
export async function loadSeen(db: Database): Promise<Seen> {
  const rows = await db.days.toArray();
  const [since] = rows.map(({ day }) => day).toSorted();
  return {
    posts: rows.reduce((sum, { posts }) => sum + posts, 0),
    comments: rows.reduce((sum, { comments }) => sum + comments, 0),
    ...(since !== undefined && { since }),
  };
}
