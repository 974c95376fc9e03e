import { findReplies, type AssignOptions } from './storage/assign-posts';
import type { Database } from './storage/db';
import { repliesFound } from './storage/settings';

/**
 * Which way of finding and understanding what waits for an answer this is. Count on when it finds
 * something else in what is stored already: then that is gone through again, once.
 */
const version = 1;

/**
 * Finds what waits for an answer in what was stored before, unless that was done. To be tried
 * whenever the background starts: it may be stopped in the midst of it.
 */
export async function findRepliesOnce(
  withDatabase: (work: (db: Database) => Promise<void>) => Promise<void>,
  options: AssignOptions,
): Promise<void> {
  if ((await repliesFound.getValue()) === version) return;
  await withDatabase((db) => findReplies(db, options));
  await repliesFound.setValue(version);
}
