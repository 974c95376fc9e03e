import type { RowId } from '@/lib/model/keys';
import type { Language } from '@/lib/model/language';
import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';
import { fitting } from './fitting';
import { isOffered } from './is-offered';
import { recentUse, type Use } from './recent-use';
import type { SearchRow } from './search-row';

/** What is known of what is answered. */
export interface Occasion {
  situation?: Situation;
  /** Of the comment. */
  language?: Language;
  platform: Platform;
  brandId?: RowId;
  /** What was inserted before, on any site. */
  uses: readonly Use[];
  /** Epoch ms. */
  now: number;
  limit: number;
}

interface Rank {
  id: RowId;
  tier: number;
  fit: number;
  use: number;
  position: number;
}

/**
 * The saved replies to offer before anything is typed, best first: what fits the comment and has its
 * language, then what fits any comment, then what fits in another language, then the rest; each by
 * how much it was used lately on this site, and then as the library is ordered. In a crisis the rest
 * is not offered at all.
 */
export function suggest(rows: readonly SearchRow[], occasion: Occasion): RowId[] {
  const { situation, platform, brandId, uses, now, limit } = occasion;
  const used = recentUse(uses, platform, now);
  return rows
    .filter((row) => !row.deleted && isOffered(row, platform, brandId))
    .map((row) => rankOf(row, occasion, used))
    .filter(({ tier }) => situation !== 'crisis' || tier < tiers.rest)
    .toSorted(compare)
    .slice(0, limit)
    .map(({ id }) => id);
}

const tiers = { fits: 0, general: 1, fitsElsewhere: 2, rest: 3, restElsewhere: 4 };

function rankOf(
  row: SearchRow,
  { situation, language }: Occasion,
  used: ReadonlyMap<RowId, number>,
): Rank {
  const hasLanguage = language === undefined || row.versions[language] !== undefined;
  const fits = situation === undefined ? [] : fitting[situation];
  const fit = row.situation === undefined ? -1 : fits.indexOf(row.situation);
  // Where nothing is known of the comment, nothing fits better than another.
  const isGeneral = row.situation === undefined || situation === undefined;
  const { id, position } = row;
  return {
    id,
    position,
    fit,
    use: used.get(id) ?? 0,
    tier: tierOf(fit >= 0, isGeneral, hasLanguage),
  };
}

function tierOf(fits: boolean, isGeneral: boolean, hasLanguage: boolean): number {
  if (fits) return hasLanguage ? tiers.fits : tiers.fitsElsewhere;
  if (!hasLanguage) return tiers.restElsewhere;
  return isGeneral ? tiers.general : tiers.rest;
}

function compare(a: Rank, b: Rank): number {
  return (
    a.tier - b.tier ||
    a.fit - b.fit ||
    b.use - a.use ||
    a.position - b.position ||
    (a.id < b.id ? -1 : 1)
  );
}
