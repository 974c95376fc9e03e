/**
 * Which node shows which row when nodes are recycled: a row keeps its node as long as it is in the
 * page, and a row that comes takes the node of one that went.
 */
export function createSlots(): (keys: readonly string[]) => Map<string, number> {
  let taken = new Map<string, number>();
  return (keys) => {
    const kept = new Map(
      keys.flatMap((key) => {
        const slot = taken.get(key);
        return slot === undefined ? [] : [[key, slot] as const];
      }),
    );
    const used = new Set(kept.values());
    let next = 0;
    for (const key of keys) {
      if (kept.has(key)) continue;
      while (used.has(next)) next += 1;
      used.add(next);
      kept.set(key, next);
    }
    taken = kept;
    return taken;
  };
}
