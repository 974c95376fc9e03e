import type { RowId } from '@/lib/model/keys';
import type { Label, LabelName } from '@/lib/model/label';
import type { Database } from './db';
import { laterThan } from './later';

/** What is marked, as what, for whom. */
export type LabelDraft = Pick<Label, 'brandId' | 'targetKey' | 'label'>;

/**
 * Puts a label on a comment or a person, or takes it off; either can be undone by the other.
 *
 * @param now epoch ms
 */
export function setLabel(
  db: Database,
  { brandId, targetKey, label }: LabelDraft,
  on: boolean,
  now: number,
): Promise<void> {
  const id = `${brandId} ${targetKey} ${label}`;
  return db.transaction('rw', db.labels, async () => {
    const before = await db.labels.get(id);
    if (before ? before.deleted === !on : !on) return;
    const updatedAt = laterThan(before, now);
    await db.labels.put({ id, brandId, targetKey, label, updatedAt, deleted: !on });
  });
}

/** The labels that comments and people have for a brand, by their keys. */
export async function labelsOf(
  db: Database,
  brandId: RowId,
  targets: readonly Label['targetKey'][],
): Promise<Map<Label['targetKey'], LabelName[]>> {
  const rows = await db.labels
    .where('targetKey')
    .anyOf([...new Set(targets)])
    .toArray();
  const labels = new Map<Label['targetKey'], LabelName[]>();
  for (const row of rows) {
    if (row.deleted || row.brandId !== brandId) continue;
    labels.set(row.targetKey, [...(labels.get(row.targetKey) ?? []), row.label]);
  }
  return labels;
}
