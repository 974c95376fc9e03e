import { groupBy } from '@/lib/metrics/group-by';
import { fold } from '@/lib/templates/fold';
import type { Accepted, Duplicate } from './preview';
import type { LibraryRow } from './read-context';
import { contentOf, wordsOf } from './same-content';

/**
 * Which replies of a file are in the library already: the same in everything, else by its id, else
 * the same words or the same shortcut for the same brand or for all.
 */
export function findDuplicates(
  accepted: readonly Accepted[],
  library: readonly LibraryRow[],
): Duplicate[] {
  if (library.length === 0) return [];
  const byId = new Map(library.map((row) => [row.id, row]));
  const same = new Map(library.map((row) => [contentOf(row), row]));
  const words = groupBy(library, wordsOf);
  const shortcuts = groupBy(library, ({ shortcut }) => shortcut && fold(shortcut));
  return accepted.flatMap(({ id, draft }, index): Duplicate[] => {
    const rival = (rows: readonly LibraryRow[] | undefined | '') =>
      rows && rows.find(({ brandId }) => isForTheSame(brandId, draft.brandId))?.id;
    const known: [Duplicate['by'], string | undefined][] = [
      ['same', same.get(contentOf(draft))?.id],
      ['id', byId.get(id ?? '')?.id],
      ['words', rival(words.get(wordsOf(draft)))],
      ['shortcut', rival(draft.shortcut && shortcuts.get(fold(draft.shortcut)))],
    ];
    for (const [by, of] of known) if (of !== undefined) return [{ index, of, by }];
    return [];
  });
}

function isForTheSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
