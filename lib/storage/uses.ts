import { Dexie, type Collection } from 'dexie';
import { ulid } from 'ulid';
import type { ThreadUse } from '@/lib/desk';
import { dayMs } from '@/lib/metrics/spans';
import type { PostKey, RowId } from '@/lib/model/keys';
import type { TemplateUse } from '@/lib/model/template-use';
import type { Database } from './db';

/** How often and when a template was inserted. */
export interface Usage {
  /** Ever, on all sites. */
  uses: number;
  /** Epoch ms. */
  lastUsedAt: number;
}

const byTemplate = '[templateId+at]';

/** Remembers that a template was inserted. */
export async function recordUse(db: Database, use: Omit<TemplateUse, 'id'>): Promise<void> {
  await db.uses.add({ ...use, id: ulid(use.at) });
}

/** The uses of the last 30 days. */
export function recentUses(db: Database, now: number): Promise<TemplateUse[]> {
  return db.uses
    .where('at')
    .above(now - 30 * dayMs)
    .toArray();
}

/**
 * What is known of the use of each template; one that was never used is absent. It looks at the index
 * only, and as often as there are templates: the uses of years hold a lot of text.
 */
export async function loadUsage(db: Database): Promise<Map<RowId, Usage>> {
  const lastUsed = await lastUses(db);
  const ids = [...lastUsed.keys()];
  const counts = await Promise.all(ids.map((id) => usesOf(db, id).count()));
  return new Map(
    [...lastUsed].map(([id, lastUsedAt], at) => [id, { uses: counts[at] ?? 0, lastUsedAt }]),
  );
}

/** When each template was used last: from the end of the index over each template in one step. */
async function lastUses(db: Database): Promise<Map<RowId, number>> {
  const found = new Map<RowId, number>();
  let left = db.uses.orderBy(byTemplate);
  for (;;) {
    const [last] = (await left.reverse().limit(1).keys()) as unknown as [RowId, number][];
    if (!last) return found;
    const [id, at] = last;
    found.set(id, at);
    left = db.uses.where(byTemplate).below([id]);
  }
}

function usesOf(db: Database, id: RowId): Collection<TemplateUse, RowId> {
  return db.uses.where(byTemplate).between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

/** What was inserted under a post before, newest first. */
export async function usesInThread(db: Database, threadKey: PostKey): Promise<ThreadUse[]> {
  const uses = await db.uses.where('threadKey').equals(threadKey).toArray();
  return uses
    .toSorted((a, b) => b.at - a.at)
    .map(({ templateId, language, variant, text }) => ({ templateId, language, variant, text }));
}
