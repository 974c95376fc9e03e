import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import { createBestHits, type Hit } from './best-hits';
import { isOffered } from './is-offered';
import { createLibrary, type Shown } from './library';
import { scoreRows } from './score-rows';
import type { SearchRow } from './search-row';
import type { Segment } from './segment';
import { isTypedOn, tokensOf, type Tokens } from './tokens';
import { titleBonus, useBonus } from './weights';

export interface FindOptions {
  /** How many at most; 20 when not said. */
  limit?: number;
  /** Only what is offered on this site. */
  platform?: Platform;
  /** Only what is this brand’s or all brands’; absent, whatever there is. */
  brandId?: RowId;
  /** How much each was used lately, as `recentUse` counts it. */
  recentUse?: ReadonlyMap<RowId, number>;
}

export interface Search {
  /**
   * The saved replies in which all words of a query stand, in any order: as words, as beginnings of
   * words, or within a title or shortcut. When there are next to none, those follow in which they
   * stand with one slip each.
   * @returns best first; nothing for a query without a word
   */
  find(query: string, options?: FindOptions): Hit[];
  /** Takes in a reply that is new or was changed; one that is marked as deleted is taken out. */
  put(row: SearchRow): void;
  remove(id: RowId): void;
}

/** With so few hits, what was meant may be among what is written nearly so. */
const fewHits = 3;
const usualLimit = 20;

/** What answered the last query, for the next one, which mostly goes on from it. */
interface Memory {
  tokens: Tokens;
  totals: ReadonlyMap<Segment, Uint16Array>;
}

/** Indexes a library of saved replies. */
export function createSearch(rows: readonly SearchRow[]): Search {
  const library = createLibrary(rows);
  let memory: Memory | undefined;
  return {
    put: library.put,
    remove: library.remove,
    find(query, options = {}) {
      const tokens = tokensOf(query);
      if (tokens.words.length === 0) return [];
      const shown = library.segments();
      const before = memory && isTypedOn(tokens, memory.tokens) ? memory.totals : undefined;
      const totals = new Map(
        shown.map(({ segment }) => [
          segment,
          scoreRows(segment, tokens, { among: before?.get(segment) }),
        ]),
      );
      memory = { tokens, totals };
      const exact = bestOf(shown, totals, tokens, options);
      const { limit = usualLimit } = options;
      if (exact.length >= Math.min(fewHits, limit)) return exact;
      const nearly = new Map(
        shown.map(({ segment }) => [segment, scoreRows(segment, tokens, { withTypos: true })]),
      );
      const known = new Set(exact.map(({ id }) => id));
      const others = bestOf(shown, nearly, tokens, options).filter(({ id }) => !known.has(id));
      return exact.concat(others).slice(0, limit);
    },
  };
}

function bestOf(
  shown: readonly Shown[],
  totalsOf: ReadonlyMap<Segment, Uint16Array>,
  { words }: Tokens,
  { limit = usualLimit, platform, brandId, recentUse }: FindOptions,
): Hit[] {
  const best = createBestHits(limit);
  for (const { segment, isHidden } of shown) {
    const totals = totalsOf.get(segment)!;
    for (let at = 0; at < totals.length; at++) {
      if (totals[at] === 0 || isHidden(at)) continue;
      const row = segment.rows[at]!;
      if (!isOffered(row, platform, brandId)) continue;
      const score =
        totals[at]! / words.length +
        titleBonus(words.length, titleLength(segment, at)) +
        useBonus(recentUse?.get(row.id) ?? 0);
      best.offer({ id: row.id, score, position: row.position });
    }
  }
  return best.hits();
}

function titleLength({ nameEnds }: Segment, row: number): number {
  return nameEnds[3 * row]! - (row === 0 ? 0 : nameEnds[3 * row - 1]!);
}
