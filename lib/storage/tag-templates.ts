import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import type { Database } from './db';
import { laterThan } from './later';
import type { Step } from './undo-step';

/** As many as `Template` admits. */
const mostTags = 20;

/**
 * Gives many templates a tag. Those that have it (in whatever case), and those that have as many
 * tags as one can have, stay as they are.
 */
export function tagTemplates(
  db: Database,
  ids: readonly RowId[],
  tag: string,
  now: number,
): Promise<Step> {
  const added = tag.trim();
  return retag(db, ids, now, (tags) =>
    tags.some((one) => isSame(one, added)) || tags.length >= mostTags ? tags : [...tags, added],
  );
}

/** Takes a tag from many templates. */
export function untagTemplates(
  db: Database,
  ids: readonly RowId[],
  tag: string,
  now: number,
): Promise<Step> {
  return retag(db, ids, now, (tags) => tags.filter((one) => !isSame(one, tag)));
}

function retag(
  db: Database,
  ids: readonly RowId[],
  now: number,
  change: (tags: string[]) => string[],
): Promise<Step> {
  return db.transaction('rw', db.templates, async () => {
    const before: Template[] = [];
    const after: Template[] = [];
    for (const row of await db.templates.bulkGet([...ids])) {
      if (!row || row.deleted) continue;
      const tags = change(row.tags);
      if (tags.length === row.tags.length) continue;
      before.push(row);
      after.push({ ...row, tags, updatedAt: laterThan(row, now) });
    }
    await db.templates.bulkPut(after);
    return { before, after };
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
