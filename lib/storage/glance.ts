import { present } from '@/lib/metrics/present';
import type { SummaryRows } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import type { Seen } from './seen';

/**
 * What the popup showed last: whose figures, and the rows that they were made of. Opening the
 * database after a pause takes longer than all the rest, so the popup begins with these, for the
 * present time, and goes on with the database as soon as that answers.
 */
export interface Glance {
  brand: Brand;
  platform: Platform;
  rows: SummaryRows;
  /** How much was seen at all; absent while that was not read yet. */
  seen?: Seen;
}

/**
 * In the storage of the extensionʼs own pages: it is there at once, and a change is not told to the
 * scripts in the pages of the sites, as one in the extensionʼs storage is.
 */
const storedAs = 'glance';

/** @returns `undefined` when nothing was kept, or nothing that can be understood */
export function readGlance(storage: Storage): Glance | undefined {
  try {
    return parseGlance(JSON.parse(storage.getItem(storedAs) ?? 'null'));
  } catch {
    return undefined; // denied by the browser, or written by no version of ours
  }
}

/** Keeps what is shown now, or forgets what was kept if there is too much. */
export function keepGlance(storage: Storage, glance: Glance): void {
  try {
    if (glance.rows.posts.length > mostPosts) storage.removeItem(storedAs);
    else storage.setItem(storedAs, JSON.stringify(short(glance)));
  } catch {
    // Full or denied: the popup opens a little later then.
  }
}

/** More posts in two weeks are not kept: reading them would take as long as the database. */
const mostPosts = 3000;
const longestText = 200;

/** Only what figures are made of, and enough of a text to know a post by. */
function short({ rows, ...glance }: Glance): Glance {
  const posts = rows.posts.map(
    ({ key, platform, kind, url, text, publishedAt, metrics, rounded, authorKey }) =>
      present({
        key,
        platform,
        kind,
        url,
        text: text?.slice(0, longestText),
        publishedAt,
        metrics,
        rounded,
        authorKey,
      }),
  );
  return { ...glance, rows: { ...rows, posts } };
}

/** Written by this version or not at all: of another shape it is nothing, and soon replaced. */
function parseGlance(stored: unknown): Glance | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { brand, platform, rows, seen } = stored as Partial<Glance>;
  const isWhole =
    typeof brand?.id === 'string' &&
    Array.isArray(brand.accounts) &&
    typeof platform === 'string' &&
    Array.isArray(rows?.posts) &&
    Array.isArray(rows.followers) &&
    (seen === undefined || typeof seen.posts === 'number');
  return isWhole ? (stored as Glance) : undefined;
}
