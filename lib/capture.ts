import { acceptable } from '@/lib/metrics/acceptable';
import type { Badge } from '@/lib/metrics/badge';
import { badgeOf } from '@/lib/metrics/badge-of';
import { countDay, type Days } from '@/lib/metrics/count-days';
import { foldHealth, type Health } from '@/lib/metrics/health';
import { beginsLook } from '@/lib/metrics/last-look';
import { followerNews, mergeIntoAccount } from '@/lib/metrics/merge-account';
import { mergeIntoPost } from '@/lib/metrics/merge-into-post';
import { ownersOf } from '@/lib/metrics/owners';
import { present } from '@/lib/metrics/present';
import { shouldRecord } from '@/lib/metrics/record';
import { same } from '@/lib/metrics/same';
import type { Account, FollowerCount } from '@/lib/model/account';
import type { Brand } from '@/lib/model/brand';
import type { Day } from '@/lib/model/day';
import type { FieldHealth } from '@/lib/model/health';
import type { AccountKey, PostKey } from '@/lib/model/keys';
import type { Post, Snapshot } from '@/lib/model/post';
import type { Batch, PostReading } from '@/lib/model/reading';

/** What is stored already and has to do with a batch. */
export interface Known {
  posts: ReadonlyMap<PostKey, Post>;
  accounts: ReadonlyMap<AccountKey, Account>;
  /** Of the accounts in the batch the last count, of own authors all that can rate their posts. */
  followers: ReadonlyMap<AccountKey, readonly FollowerCount[]>;
  days: Readonly<Days>;
  health: Readonly<Health>;
}

/** Rows to put, and what to answer to the page. */
export interface Changes {
  posts: Post[];
  snapshots: Snapshot[];
  accounts: Account[];
  followers: FollowerCount[];
  days: Day[];
  health: FieldHealth[];
  badges: Badge[];
}

export interface CaptureOptions {
  /** Epoch ms. */
  now: number;
  brands: readonly Brand[];
  /** The local calendar day of an instant. */
  dayOf: (at: number) => string;
}

/**
 * Decides what a batch of readings changes in what is known. Pure and idempotent: the same batch
 * decided again on the outcome changes nothing. Unsound readings are left out (`acceptable`).
 */
export function decide(batch: Batch, known: Known, options: CaptureOptions): Changes {
  const { posts: readings, accounts: profiles, misread = [] } = acceptable(batch, options.now);
  const owners = ownersOf(options.brands);
  const posts = new Map(known.posts);
  const accounts = new Map(known.accounts);
  const followers = new Map(known.followers);
  const days = new Map(known.days);
  const health = new Map(known.health);
  const snapshots: Snapshot[] = [];
  const counts: FollowerCount[] = [];

  for (const reading of profiles) {
    const before = accounts.get(reading.key);
    if (!before || reading.seenAt > before.lastSeenAt) {
      foldHealth(health, reading, beginsLook(before, reading.seenAt));
    }
    accounts.set(reading.key, mergeIntoAccount(before, reading));
    const taken = followers.get(reading.key) ?? [];
    const count = followerNews(latestOf(taken), reading);
    if (!count) continue;
    counts.push(count);
    followers.set(reading.key, [...taken, count]);
  }

  for (const reading of readings) {
    const before = posts.get(reading.key);
    const after = mergeIntoPost(before, reading, owners);
    const news = shouldRecord(before, after, reading);
    if (news) snapshots.push(snapshotOf(reading));
    posts.set(reading.key, news ? { ...after, recordedAt: reading.seenAt } : after);
    countDay(days, before, after, options.dayOf);
    if (!before || reading.seenAt > before.lastSeenAt) {
      foldHealth(health, reading, beginsLook(before, reading.seenAt));
    }
  }

  for (const reading of misread) foldHealth(health, reading, true);

  return {
    posts: changed(known.posts, posts),
    snapshots,
    accounts: changed(known.accounts, accounts),
    followers: counts,
    days: changed(known.days, days),
    health: changed(known.health, health),
    badges: ownPosts(readings, posts).map((post) =>
      badgeOf(post, followers.get(post.authorKey ?? '') ?? []),
    ),
  };
}

function snapshotOf({ key, seenAt, metrics, rounded, source }: PostReading): Snapshot {
  return { postKey: key, takenAt: seenAt, metrics: present(metrics), rounded, source };
}

function latestOf(counts: readonly FollowerCount[]): FollowerCount | undefined {
  return counts.toSorted((a, b) => b.takenAt - a.takenAt)[0];
}

function ownPosts(readings: readonly PostReading[], posts: ReadonlyMap<PostKey, Post>): Post[] {
  const keys = new Set(readings.map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const post = posts.get(key);
    return post?.brandId !== undefined && post.kind === 'post' ? [post] : [];
  });
}

function changed<K, Row>(before: ReadonlyMap<K, Row>, after: ReadonlyMap<K, Row>): Row[] {
  return [...after].flatMap(([key, row]) => (same(before.get(key), row) ? [] : [row]));
}
