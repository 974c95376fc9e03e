import { decide } from '@/lib/capture';
import { acceptable } from '@/lib/metrics/acceptable';
import { giveOneName } from '@/lib/metrics/one-name';
import type { Badge } from '@/lib/metrics/badge';
import { ownersOf } from '@/lib/metrics/owners';
import type { Batch } from '@/lib/model/reading';
import type { Database } from './db';
import { loadKnown } from './known';
import { loadNamesakes } from './namesakes';

export interface StoreOptions {
  /** Epoch ms. */
  now: number;
  /** The local calendar day of an instant. */
  dayOf: (at: number) => string;
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
  { now, dayOf }: StoreOptions,
): Promise<Badge[]> {
  const sound = acceptable(batch, now);
  const { posts, snapshots, accounts, followers, days, health, brands } = db;
  const tables = [posts, snapshots, accounts, followers, days, health, brands];
  return db.transaction('rw', tables, async () => {
    const all = await brands.toArray();
    const { batch: named, onPage } = giveOneName(sound, await loadNamesakes(db, sound));
    const known = await loadKnown(db, named, ownersOf(all), dayOf);
    const changes = decide(named, known, { now, brands: all, dayOf });
    await Promise.all([
      posts.bulkPut(changes.posts),
      snapshots.bulkPut(changes.snapshots),
      accounts.bulkPut(changes.accounts),
      followers.bulkPut(changes.followers),
      days.bulkPut(changes.days),
      health.bulkPut(changes.health),
    ]);
    return changes.badges.flatMap((badge) =>
      (onPage.get(badge.postKey) ?? []).map((postKey) => ({ ...badge, postKey })),
    );
  });
}
