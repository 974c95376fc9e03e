import type { RowId } from '@/lib/model/keys';

export interface Hit {
  id: RowId;
  /** To compare with others of the same answer only. */
  score: number;
}

interface Candidate extends Hit {
  position: number;
}

/** Best first; then in the order of the library, so that an answer is always the same. */
function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** Keeps the best of many, in order, without sorting the others. */
export function createBestHits(limit: number): {
  offer(candidate: Candidate): void;
  hits(): Hit[];
} {
  const kept: Candidate[] = [];
  return {
    offer(candidate) {
      const last = kept.at(-1);
      if (kept.length >= limit && (!last || compare(candidate, last) >= 0)) return;
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(kept[middle]!, candidate) < 0) low = middle + 1;
        else high = middle;
      }
      kept.splice(low, 0, candidate);
      if (kept.length > limit) kept.pop();
    },
    hits: () => kept.map(({ id, score }) => ({ id, score })),
  };
}
