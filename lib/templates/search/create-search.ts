import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import { createBestHits, type Hit } from './best-hits';
import { isOffered } from './is-offered';
import { createLibrary, type Shown } from './library';
import { scoreRows, type Answer } from './score-rows';
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
   * words, or within a title or shortcut. When there is none, those in which they stand with one
   * slip each.
   * @returns best first; nothing for a query without a word
   */
  find(query: string, options?: FindOptions): Hit[];
  /** Takes in a reply that is new or was changed; one that is marked as deleted is taken out. */
  put(row: SearchRow): void;
  remove(id: RowId): void;
}

const usualLimit = 20;

type Answers = ReadonlyMap<Segment, Answer>;

/** Indexes a library of saved replies. */
export function createSearch(rows: readonly SearchRow[]): Search {
  const library = createLibrary(rows);
  /** What was answered last, for the next query, which mostly goes on from that one. */
  let last: Answers = new Map();
  return {
    put: library.put,
    remove: library.remove,
    find(query, options = {}) {
      const tokens = tokensOf(query);
      if (tokens.words.length === 0) return [];
      const shown = library.segments();
      const answer = (withTypos: boolean): Answers =>
        new Map(
          shown.map(({ segment }) => {
            const before = last.get(segment);
            const isOn = !withTypos && before !== undefined && isTypedOn(tokens, before.tokens);
            return [segment, scoreRows(segment, tokens, { withTypos, ...(isOn && { before }) })];
          }),
        );
      last = answer(false);
      const exact = bestOf(shown, last, tokens, options);
      return exact.length > 0 ? exact : bestOf(shown, answer(true), tokens, options);
    },
  };
}

function bestOf(
  shown: readonly Shown[],
  answers: Answers,
  { words }: Tokens,
  { limit = usualLimit, platform, brandId, recentUse }: FindOptions,
): Hit[] {
  const best = createBestHits(limit);
  for (const { segment, isHidden } of shown) {
    const { totals } = answers.get(segment)!;
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
