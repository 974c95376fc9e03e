import type { PostKey } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { Batch, PostReading } from '@/lib/model/reading';
import { hourMs } from './spans';

/** What of a post tells whether it is another one's double. */
type Named = Pick<Post, 'key' | 'aliases' | 'publishedAt'>;

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
  const posts = batch.posts.map((reading) => {
    const row = storedAs(reading, rows);
    const named = row && row.key !== reading.key ? renamed(reading, row.key) : reading;
    if (row) rows[rows.indexOf(row)] = { ...row, aliases: namesOf(row).concat(namesOf(named)) };
    else rows.push(reading);
    onPage.set(named.key, [...(onPage.get(named.key) ?? []), reading.key]);
    return named;
  });
  const names = new Map(
    rows.flatMap(({ key, aliases = [] }) =>
      aliases.filter((alias) => alias !== key).map((alias) => [alias, key]),
    ),
  );
  return { batch: { ...batch, posts: posts.map((post) => withParent(post, names)) }, onPage };
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

function namesOf({ key, aliases = [] }: Pick<Named, 'key' | 'aliases'>): PostKey[] {
  return [key, ...aliases];
}

function renamed(reading: PostReading, key: PostKey): PostReading {
  const aliases = [...(reading.aliases ?? []), reading.key].filter((alias) => alias !== key);
  return { ...reading, key, aliases: [...new Set(aliases)] };
}

/** A comment is known by its post: under another name of that, it would be another comment. */
function withParent(reading: PostReading, names: ReadonlyMap<PostKey, PostKey>): PostReading {
  const { key, parentKey: before, replyToKey } = reading;
  const parentKey = before && names.get(before);
  if (before === undefined || parentKey === undefined) return reading;
  const within = (one: PostKey): PostKey =>
    one.startsWith(`${before}:`) ? `${parentKey}${one.slice(before.length)}` : one;
  return {
    ...reading,
    key: within(key),
    parentKey,
    ...(replyToKey !== undefined && { replyToKey: within(replyToKey) }),
  };
}
