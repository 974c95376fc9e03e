import { z } from 'zod';
import { Account, FollowerCount } from '@/lib/model/account';
import type { Metrics } from '@/lib/model/metrics';
import { Post } from '@/lib/model/post';
import type { Tables } from '@/tests/support/database';
import type { ActualComposer } from './composers';

interface Author {
  handle: string | null;
  name: string | null;
}

/** A stored post or comment, in the field names of the expected files. */
export interface ActualPost {
  type: 'post' | 'comment';
  /** null where the page told no id, so that ours is made of the text. */
  id: string | null;
  parentId?: string | null;
  /** The comment that it answers. */
  replyTo?: string | null;
  permalink: string | null;
  author: Author;
  text: string | null;
  truncated: boolean;
  edited: boolean;
  publishedAt: string | null;
  kind: 'organic' | 'quote' | 'repost';
  repostedBy: Author | null;
  quoted: { id: string | null; author: Author } | null;
  metrics: Record<'likes' | 'comments' | 'reposts' | 'bookmarks' | 'views', number | null>;
}

interface ActualProfile {
  handle: string;
  name: string | null;
  id: string | null;
  followers: number | null;
  following: number | null;
  posts: number | null;
}

/** What landed in the database from one page, and what its boxes answer: the file `NAME.actual.json`. */
export interface Actual {
  url: string;
  posts: ActualPost[];
  comments: ActualPost[];
  profile: ActualProfile | null;
  composers: ActualComposer[];
}

/** The tables that {@link actualOf} reads. */
export const capturedTables = ['posts', 'accounts', 'followers'] as const;

/**
 * Says in the field names of the expected files what was stored of a page.
 * @throws ZodError when a row is none of ours: then the database is broken, not the page
 */
export function actualOf(tables: Tables, url: string, composers: ActualComposer[] = []): Actual {
  const rows = z.array(Post).parse(tables['posts'] ?? []);
  const all = rows.map(actualPost);
  return {
    url,
    posts: all.filter(({ type }) => type === 'post'),
    comments: all.filter(({ type }) => type === 'comment'),
    profile: profileOf(tables, url),
    composers,
  };
}

function actualPost(row: Post): ActualPost {
  const isRepost = row.repostedBy !== undefined || row.repostedByName !== undefined;
  return {
    type: row.kind,
    id: row.key.includes(':text:') ? null : nativeId(row.key),
    ...(row.kind === 'comment' && {
      parentId: row.parentKey ? nativeId(row.parentKey) : null,
      replyTo: row.replyToKey ? nativeId(row.replyToKey) : null,
    }),
    permalink: row.url ?? null,
    author: authorOf(row.authorHandle, row.authorName),
    text: row.text ?? null,
    truncated: !row.textComplete,
    edited: row.edited ?? false,
    publishedAt: row.publishedAt === undefined ? null : new Date(row.publishedAt).toISOString(),
    kind: isRepost ? 'repost' : row.quoted ? 'quote' : 'organic',
    repostedBy: isRepost ? authorOf(row.repostedBy, row.repostedByName) : null,
    quoted: row.quoted ? quotedOf(row.quoted) : null,
    metrics: metricsOf(row.metrics),
  };
}

function quotedOf(quoted: NonNullable<Post['quoted']>): ActualPost['quoted'] {
  return {
    id: quoted.key ? nativeId(quoted.key) : null,
    author: authorOf(quoted.authorHandle, quoted.authorName),
  };
}

/** The expected files name an account by the last part of its address: `jane`, not `in/jane`. */
function authorOf(handle: string | undefined, name: string | undefined): Author {
  return { handle: handle?.replace(/^.*\//, '') ?? null, name: name ?? null };
}

function metricsOf({ likes, comments, reposts, saves, views }: Metrics): ActualPost['metrics'] {
  return {
    likes: likes ?? null,
    comments: comments ?? null,
    reposts: reposts ?? null,
    bookmarks: saves ?? null,
    views: views ?? null,
  };
}

/** The profile that the address names, else the only one there is. */
function profileOf(tables: Tables, url: string): ActualProfile | null {
  const accounts = z.array(Account).parse(tables['accounts'] ?? []);
  const path = new URL(url).pathname.toLowerCase();
  const account =
    accounts.find(({ handle }) => path.includes(`/${handle.toLowerCase()}`)) ??
    (accounts.length === 1 ? accounts[0] : undefined);
  if (!account) return null;
  const counts = z
    .array(FollowerCount)
    .parse(tables['followers'] ?? [])
    .filter(({ accountKey }) => accountKey === account.key)
    .sort((a, b) => b.takenAt - a.takenAt)[0];
  return {
    handle: account.handle.replace(/^.*\//, ''),
    name: account.name ?? null,
    id: account.nativeId ?? null,
    followers: counts?.followers ?? null,
    following: counts?.following ?? null,
    posts: counts?.posts ?? null,
  };
}

/** The site's own id: the last part of our key. */
function nativeId(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
