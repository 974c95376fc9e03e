import { decide } from '@/lib/capture';
import { acceptable } from '@/lib/metrics/acceptable';
import { saysOtherwise } from '@/lib/metrics/conversation';
import type { Classify } from '@/lib/metrics/decide-replies';
import { giveOneName } from '@/lib/metrics/one-name';
import type { Badge } from '@/lib/metrics/badge';
import { ownersOf } from '@/lib/metrics/owners';
import type { Batch } from '@/lib/model/reading';
import type { Database } from './db';
import { loadKnown } from './known';
import { loadNamesakes } from './namesakes';
import { storeReplies } from './replies';

export interface StoreOptions {
  /** Epoch ms. */
  now: number;
  /** The local calendar day of an instant. */
  dayOf: (at: number) => string;
  /** Tells what a comment to a brand calls for. */
  classify: Classify;
}

/**
 * Stores a batch of readings in one transaction: all of it or nothing. Two batches at the same time
 * (two tabs) wait for each other; the same batch again changes nothing.
 *
 * @returns the badges of the brands' own posts in the batch
 * @throws what the database throws: see `troubleOf`
 */
export function storeBatch(
  db: Database,
  batch: Batch,
  { now, dayOf, classify }: StoreOptions,
): Promise<Badge[]> {
  const sound = acceptable(batch, now);
  const { posts, snapshots, accounts, followers, days, health, brands, replies } = db;
  const tables = [posts, snapshots, accounts, followers, days, health, brands, replies];
  return db.transaction('rw', tables, async () => {
    const all = await brands.toArray();
    const { batch: named, onPage } = giveOneName(sound, await loadNamesakes(db, sound));
    const owners = ownersOf(all);
    const known = await loadKnown(db, named, owners, dayOf);
    const changes = decide(named, known, { now, brands: all, dayOf });
    await Promise.all([
      posts.bulkPut(changes.posts),
      snapshots.bulkPut(changes.snapshots),
      accounts.bulkPut(changes.accounts),
      followers.bulkPut(changes.followers),
      days.bulkPut(changes.days),
      health.bulkPut(changes.health),
    ]);
    const talk = changes.posts
      .map((after) => ({ before: known.posts.get(after.key), after }))
      .filter(({ before, after }) => saysOtherwise(before, after));
    if (owners.size > 0) await storeReplies(db, talk, { now, owners, classify });
    return changes.badges.flatMap((badge) =>
      (onPage.get(badge.postKey) ?? []).map((postKey) => ({ ...badge, postKey })),
    );
  });
}
