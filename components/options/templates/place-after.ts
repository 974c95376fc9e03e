import type { RowId } from '@/lib/model/keys';

export type MoveAct = 'up' | 'down' | 'first' | 'last';
type Rows = readonly { id: RowId }[];

/**
 * Above which template one is to stand after a move among those that are seen; `before` undefined
 * is the end of the library. What is not seen keeps its place beside its upper neighbour.
 *
 * @param seen what passes the filter, in order
 * @param all the library in order
 * @returns undefined when there is nowhere to go
 */
export function placeAfter(
  seen: Rows,
  all: Rows,
  id: RowId,
  act: MoveAct,
): { before: RowId | undefined } | undefined {
  const at = seen.findIndex((row) => row.id === id);
  const last = seen.length - 1;
  if (at === -1) return undefined;
  if (act === 'up' || act === 'first')
    return at === 0 ? undefined : { before: seen[act === 'up' ? at - 1 : 0]?.id };
  if (at === last) return undefined;
  const above = seen[act === 'down' ? at + 1 : last]?.id;
  return { before: all[all.findIndex((row) => row.id === above) + 1]?.id };
}
