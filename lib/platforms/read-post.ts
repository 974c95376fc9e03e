import { longestName, mostElements } from '@/lib/model/limits';
import type { Field, PostReading, Quoted, Source } from '@/lib/model/reading';
import { clockTolerance, idTime } from './id-time';
import { ownParts } from './own-parts';
import { readCounts } from './read-counts';
import { readId } from './read-id';
import type { Find } from './read-place';
import { findAny, readPlace } from './read-place';
import type { Placed } from './thread';
import type { PlatformAdapter, PostAdapter } from './types';

export interface PostContext {
  /** The site's own id, where it was read already. */
  id?: string;
  /** Where the post stands among the others of the page. */
  placed: Placed;
  source: Source;
  /** Epoch ms. */
  now: number;
}

/**
 * Reads one post. Pure: the same markup gives the same reading. Never throws on any markup; what is
 * not found is absent and, where a healthy page tells it, named in `missing`.
 *
 * @returns `undefined` for promoted posts and for what cannot be identified
 */
export function readPost(
  post: Element,
  adapter: PlatformAdapter,
  { id = readId(post, adapter), placed, source, now }: PostContext,
): PostReading | undefined {
  if (post.getElementsByTagName('*').length > mostElements) return undefined;
  if (id === undefined) return undefined;
  const posts = adapter.posts;
  const find = ownParts(post, posts);
  const handle = readPlace(posts.authorHandle, find)?.value;
  const name = readPlace(posts.authorName, find)?.value.slice(0, longestName);
  const text = readPlace(posts.text, find);
  const lang = posts.lang && readPlace(posts.lang, find)?.value;
  const publishedAt = timeOf(id, posts, find, now);
  const quoted = readQuoted(posts, find);
  const repostedBy = readPlace(posts.repostedBy, find)?.value;
  const reading: PostReading = {
    key: keyOf(id, adapter),
    platform: adapter.id,
    kind: placed.kind,
    ...(placed.parentId !== undefined && { parentKey: keyOf(placed.parentId, adapter) }),
    ...(handle !== undefined && { authorHandle: handle, url: urlOf(id, handle, adapter) }),
    ...(name !== undefined && { authorName: name }),
    ...(text && { text: text.value }),
    textComplete: text ? text.complete && !findAny(posts.cut, find) : true,
    ...(lang && { lang }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(findAny(posts.edited, find) && { edited: true }),
    ...(quoted && { quoted }),
    ...(repostedBy !== undefined && { repostedBy }),
    metrics: readCounts(find, posts),
    rounded: [],
    source,
    seenAt: now,
    missing: [],
  };
  return { ...reading, missing: missingIn(reading, posts, find) };
}

/** The key of a siteʼs own id: `x:1849…`. */
function keyOf(id: string, adapter: PlatformAdapter): string {
  return adapter.posts.key.replace('{id}', id);
}

function urlOf(id: string, authorHandle: string, adapter: PlatformAdapter): string {
  return adapter.posts.url.replace('{authorHandle}', authorHandle).replace('{id}', id);
}

function timeOf(id: string, adapter: PostAdapter, find: Find, now: number): number | undefined {
  const held = adapter.idTime && idTime(id, adapter.idTime, now);
  if (held !== undefined) return held;
  const shown = Date.parse(readPlace(adapter.publishedAt, find)?.value ?? '');
  return shown >= 0 && shown <= now + clockTolerance ? shown : undefined;
}

function readQuoted(adapter: PostAdapter, find: Find): Quoted | undefined {
  const root = findAny(adapter.quoted.root, find);
  if (!root) return undefined;
  const within: Find = (selector) => root.querySelector(selector) ?? undefined;
  const handle = readPlace(adapter.quoted.authorHandle, within)?.value;
  const name = readPlace(adapter.quoted.authorName, within)?.value.slice(0, longestName);
  const link = readPlace(adapter.quoted.id, within);
  // A picture in a quoted post can link to somebody elseʼs post: believe it only with the author.
  const author = link && /([^/]+)\/status\//.exec(link.element.getAttribute('href') ?? '')?.[1];
  const isAuthors = handle !== undefined && author?.toLowerCase() === handle.toLowerCase();
  const id = isAuthors ? link?.value : undefined;
  return {
    ...(id !== undefined && { key: adapter.key.replace('{id}', id) }),
    ...(handle !== undefined && { authorHandle: handle }),
    ...(name !== undefined && { authorName: name }),
  };
}

function missingIn(reading: PostReading, adapter: PostAdapter, find: Find): Field[] {
  return adapter.expects
    .filter(({ field }) => valueOf(reading, field) === undefined)
    .filter(({ unless }) => !unless || !findAny(unless, find))
    .map(({ field }) => field);
}

function valueOf(reading: PostReading, field: Field): unknown {
  if (field === 'followers') return undefined;
  if (field in reading) return (reading as Partial<Record<Field, unknown>>)[field];
  return (reading.metrics as Partial<Record<Field, unknown>>)[field];
}
