import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Batch, PostReading } from '@/lib/model/reading';
import { commentNames, namesOf, type NamedPost } from './comment-names';
import { hourMs } from './spans';

/** What of a post tells whether it is another one's double. */
type Named = NamedPost & Pick<Post, 'publishedAt'>;

export interface NamedBatch {
  batch: Batch;
  /** By the key under which a post is stored: the keys under which the page knows it. */
  onPage: ReadonlyMap<PostKey, readonly PostKey[]>;
}

/**
 * Gives each post of a batch the key under which it is stored already. LinkedIn numbers one post
 * differently in its two front ends (linkedin.md §1.3), so that it would be counted twice; author
 * and text tell that it is one.
 *
 * @param known the stored posts that have a key or an alias of the batch
 */
export function giveOneName(batch: Batch, known: readonly Named[]): NamedBatch {
  const rows: Named[] = [...known];
  const onPage = new Map<PostKey, PostKey[]>();
  const named = batch.posts.map((reading) => {
    const row = storedAs(reading, rows);
    const post = row && row.key !== reading.key ? renamed(reading, row.key) : reading;
    if (row) rows[rows.indexOf(row)] = { ...row, aliases: namesOf(row).concat(namesOf(post)) };
    else rows.push(reading);
    return post;
  });
  const inTheirThread = commentNames(rows, new Set(known.map(({ key }) => key)));
  const posts = named.map((post, at) => inTheirThread(post, batch.posts[at]!));
  for (const [at, { key }] of posts.entries()) {
    onPage.set(key, [...(onPage.get(key) ?? []), batch.posts[at]!.key]);
  }
  return { batch: { ...batch, posts }, onPage };
}

function storedAs(reading: PostReading, rows: readonly Named[]): Named | undefined {
  const { key, aliases = [] } = reading;
  const own = rows.find((row) => row.key === key);
  if (own) return own;
  const names = [key, ...aliases];
  const doubles = rows.filter(
    (row) =>
      names.some((name) => row.key === name || row.aliases?.includes(name)) &&
      (row.aliases?.includes(key) === true || mayBeOne(row, reading)),
  );
  // The same words twice by one author, and nothing tells which of the two this is.
  return doubles.length === 1 ? doubles[0] : undefined;
}

/**
 * Two numbers of one kind are two posts. Two ids of one post are made within seconds; the same
 * greeting every morning is not one post.
 */
function mayBeOne(row: Named, reading: PostReading): boolean {
  const numbers = new Map([row.key, ...(row.aliases ?? [])].map((name) => [kindOf(name), name]));
  const known = numbers.get(kindOf(reading.key));
  if (known !== undefined && known !== reading.key) return false;
  if (row.publishedAt === undefined || reading.publishedAt === undefined) return true;
  return Math.abs(row.publishedAt - reading.publishedAt) <= hourMs;
}

/** `linkedin:activity` of `linkedin:activity:72…`. */
function kindOf(key: PostKey): string {
  return key.slice(0, key.lastIndexOf(':'));
}

function renamed(reading: PostReading, key: PostKey): PostReading {
  const aliases = [...(reading.aliases ?? []), reading.key].filter((alias) => alias !== key);
  return { ...reading, key, aliases: [...new Set(aliases)] };
}
