import { present } from '@/lib/metrics/present';
import type { RowId } from '@/lib/model/keys';
import type { TemplateDraft } from '@/lib/model/template';
import type { Duplicate, Preview } from './preview';
import type { LibraryRow } from './read-context';
import { withFreeShortcuts } from './shortcuts';

/** What to do with a reply that is in the library already, but says something else there. */
export const duplicatePolicies = ['mine', 'theirs', 'both'] as const;
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** What an import does to the library, all of it or nothing. */
export interface ImportPlan {
  /** In the order of the file; with the id of the reply that each replaces, or of its own. */
  drafts: readonly (TemplateDraft & { id?: RowId })[];
  added: number;
  replaced: number;
  /** How many stay as they are in the library although the file says something else. */
  left: number;
  /** How many are in the library in just this way already. */
  same: number;
}

/**
 * Decides on every accepted reply. Shortcuts that are taken are numbered: `merci-2`, also
 * where other replies of the file include them.
 */
export function planImport(
  { accepted, duplicates }: Pick<Preview, 'accepted' | 'duplicates'>,
  library: readonly LibraryRow[],
  policy: DuplicatePolicy,
): ImportPlan {
  const rows = new Map(library.map((row) => [row.id, row]));
  const found = new Map(duplicates.map((duplicate) => [duplicate.index, duplicate]));
  const drafts: (TemplateDraft & { id?: RowId })[] = [];
  const replaced = new Set<RowId>();
  let left = 0;
  let same = 0;
  for (const [index, { id, draft }] of accepted.entries()) {
    const duplicate = found.get(index);
    const row = duplicate && rows.get(duplicate.of);
    if (duplicate?.by === 'same') same += 1;
    else if (row && policy === 'mine') left += 1;
    else if (row && policy === 'theirs' && !replaced.has(row.id)) {
      replaced.add(row.id);
      drafts.push({ ...merged(row, draft, duplicate), id: row.id });
    } else drafts.push({ ...(id !== undefined && !rows.has(id) && { id }), ...draft });
  }
  return {
    drafts: withFreeShortcuts(
      drafts,
      library.filter(({ id }) => !replaced.has(id)),
    ),
    added: drafts.length - replaced.size,
    replaced: replaced.size,
    left,
    same,
  };
}

/** What a file of another tool does not know of a reply stays as it is in the library. */
function merged(row: LibraryRow, draft: TemplateDraft, { by }: Duplicate): TemplateDraft {
  const { brandId, situation, starterId, shortcut, platforms, tags } = row;
  if (by === 'id') return { ...present({ starterId }), ...draft };
  return {
    ...present({ brandId, situation, starterId, shortcut }),
    ...draft,
    platforms: draft.platforms.length > 0 ? draft.platforms : platforms,
    tags: draft.tags.length > 0 ? draft.tags : tags,
  };
}
