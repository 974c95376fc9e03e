import { ulid } from 'ulid';
import type { ThreadUse } from '@/lib/desk';
import { dayMs } from '@/lib/metrics/spans';
import type { PostKey, RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import type { TemplateUse } from '@/lib/model/template-use';
import type { Database } from './db';

/** How often and when a template was inserted. */
export interface Usage {
  /** Ever, on all sites. */
  uses: number;
  /** Epoch ms. */
  lastUsedAt: number;
  /** In the last 30 days, by site; a site without a use is absent. */
  recent: Partial<Record<Platform, number>>;
}

/** Remembers that a template was inserted. */
export async function recordUse(db: Database, use: Omit<TemplateUse, 'id'>): Promise<void> {
  await db.uses.add({ ...use, id: ulid(use.at) });
}

/**
 * What is known of the use of each template; one that was never used is absent.
 *
 * @param now epoch ms
 */
export function usageOf(uses: readonly TemplateUse[], now: number): Map<RowId, Usage> {
  const usage = new Map<RowId, Usage>();
  for (const { templateId, platform, at } of uses) {
    const sum = usage.get(templateId) ?? { uses: 0, lastUsedAt: at, recent: {} };
    sum.uses += 1;
    sum.lastUsedAt = Math.max(sum.lastUsedAt, at);
    if (now - at < 30 * dayMs) sum.recent[platform] = (sum.recent[platform] ?? 0) + 1;
    usage.set(templateId, sum);
  }
  return usage;
}

/** What was inserted under a post before, newest first. */
export async function usesInThread(db: Database, threadKey: PostKey): Promise<ThreadUse[]> {
  const uses = await db.uses.where('threadKey').equals(threadKey).toArray();
  return uses
    .toSorted((a, b) => b.at - a.at)
    .map(({ templateId, language, variant, text }) => ({ templateId, language, variant, text }));
}
