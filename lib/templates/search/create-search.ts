import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import { foldedWords } from '@/lib/templates/fold';
import { createBestHits, type Hit } from './best-hits';
import { isOffered } from './is-offered';
import { createLibrary, type Library } from './library';
import { scoreRows, type Tokens } from './score-rows';
import type { SearchRow } from './search-row';
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
/** Nobody types more; each word costs a look through all words. */
const mostTokens = 10;

/** Indexes a library of saved replies. */
export function createSearch(rows: readonly SearchRow[]): Search {
  const library = createLibrary(rows);
  return {
    put: library.put,
    remove: library.remove,
    find(query, options = {}) {
      const tokens = tokensOf(query);
      if (tokens.each.length === 0) return [];
      const exact = hitsFor(library, tokens, false, options);
      if (exact.length >= Math.min(fewHits, options.limit ?? fewHits)) return exact;
      const known = new Set(exact.map(({ id }) => id));
      const others = hitsFor(library, tokens, true, options).filter(({ id }) => !known.has(id));
      return exact.concat(others).slice(0, options.limit ?? 20);
    },
  };
}

function tokensOf(query: string): Tokens {
  const words = [...new Set(foldedWords(query.slice(0, 500)))].slice(0, mostTokens);
  return { each: words.map(unitsOf), joined: unitsOf(words.join('')) };
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

function hitsFor(
  library: Library,
  tokens: Tokens,
  withTypos: boolean,
  { limit = 20, platform, brandId, recentUse }: FindOptions,
): Hit[] {
  const best = createBestHits(limit);
  for (const { segment, isHidden } of library.segments()) {
    const totals = scoreRows(segment, tokens, withTypos);
    for (let at = 0; at < totals.length; at++) {
      if (totals[at] === 0 || isHidden(at)) continue;
      const row = segment.rows[at]!;
      if (!isOffered(row, platform, brandId)) continue;
      const score =
        totals[at]! / tokens.each.length +
        titleBonus(tokens.each.length, segment.titleWords[at]!) +
        useBonus(recentUse?.get(row.id) ?? 0);
      best.offer({ id: row.id, score, position: row.position });
    }
  }
  return best.hits();
}
