import './jitless';
import { localDay } from '@/lib/metrics/local-day';
import type { PostReading } from '@/lib/model/reading';
import { storeBatch } from '@/lib/storage/captures';
import { openDatabase } from '@/lib/storage/db';
import { brand, readingAt } from './example';
import { understandComment } from '@/lib/understand-comment';

/** In threes: two comments, and an answer to the first. */
const commentsEach = 198;
/** So many come with one message while somebody scrolls through a conversation. */
const atOnce = 20;

/**
 * Stores conversations below posts of the brand's, as they come while somebody scrolls through them.
 * @returns ms for all of them
 */
export async function storeTalk(posts: number): Promise<{ ms: number; comments: number }> {
  const db = openDatabase('talk');
  const now = Date.now();
  await db.brands.put(brand);
  const talks = Array.from({ length: posts }, (_, i) => talkBelow(i, posts, now));
  const start = performance.now();
  for (const talk of talks) {
    for (let from = 0; from < talk.length; from += atOnce) {
      const batch = { posts: talk.slice(from, from + atOnce), accounts: [] };
      await storeBatch(db, batch, { now, dayOf: localDay, classify: understandComment });
    }
  }
  const ms = performance.now() - start;
  const [rows, answered] = await Promise.all([
    db.replies.count(),
    db.replies.filter(({ open }) => open === 0).count(),
  ]);
  if (rows !== (posts * commentsEach * 2) / 3 || answered * 2 !== rows) {
    throw new Error(`${rows} comments were found, ${answered} of them answered.`);
  }
  return { ms, comments: posts * commentsEach };
}

/** One post of the brand's; two comments, then an answer to the first of them, and so on. */
function talkBelow(index: number, of: number, now: number): PostReading[] {
  const top = readingAt(index * 5, of * 5, now);
  const below = Array.from({ length: commentsEach }, (_, i): PostReading => {
    const isAnswer = i % 3 === 2;
    const parentKey = isAnswer ? `${top.key}${i - 2}` : top.key;
    const { authorHandle, ...person } = readingAt(index * commentsEach + i, 1e6, now);
    const author = isAnswer ? brand.accounts[0]!.handle : `person_${authorHandle}`;
    return { ...person, key: `${top.key}${i}`, kind: 'comment', parentKey, authorHandle: author };
  });
  return [top, ...below];
}
