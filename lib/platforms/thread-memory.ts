/** Where a post stands: a post of its own, or a comment and, if the page tells, on what. */
export interface Placed {
  kind: 'post' | 'comment';
  parentId?: string;
  /** True for a reply below the opened post, false for what is known to be none. */
  inReplies?: boolean;
}

/** Remembers the places of one page, because cells leave the page when one scrolls on. */
export type ThreadMemory = Map<string, Placed>;

const nothingTold: Placed = { kind: 'post' };

/** Where the post with this id stands; a post of its own while nothing else is told. */
export function placeOf(id: string, memory: ThreadMemory): Placed {
  return memory.get(id) ?? nothingTold;
}

/**
 * What was told once stays told: a neighbour that left the page takes nothing back.
 * @returns whether something else was known of the post before
 */
export function remember(id: string, placed: Placed, memory: ThreadMemory): boolean {
  const known = memory.get(id);
  if (known?.kind === 'comment' && (placed.kind === 'post' || placed.parentId === undefined)) {
    return false;
  }
  if (known?.inReplies !== undefined) placed.inReplies ??= known.inReplies;
  memory.set(id, placed);
  if (memory.size > longestMemory) forgetOldest(memory);
  return known !== undefined && (known.kind !== placed.kind || known.parentId !== placed.parentId);
}

/** A long evening on one page; the oldest are forgotten first. */
const longestMemory = 5000;

function forgetOldest(memory: ThreadMemory): void {
  for (const oldest of memory.keys()) if (memory.size > longestMemory) memory.delete(oldest);
}
