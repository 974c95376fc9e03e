import type { SummaryRows } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import { setting } from './setting';

/**
 * What the popup showed last: whose figures, and the rows that they were made of. Opening the
 * database after a pause takes longer than all the rest, so the popup begins with these, for the
 * present time, and goes on with the database as soon as that answers.
 */
export interface Glance {
  brand: Brand;
  platform: Platform;
  rows: SummaryRows;
}

export const lastGlance = setting('local:glance', parseGlance);

/** More posts in two weeks are not kept: reading them would take as long as the database. */
const mostPosts = 500;
const longestText = 300;

/** @returns `undefined` where there is too much to keep */
export function glanceOf(brand: Brand, platform: Platform, rows: SummaryRows): Glance | undefined {
  if (rows.posts.length > mostPosts) return undefined;
  const posts = rows.posts.map((post) =>
    post.text === undefined ? post : { ...post, text: post.text.slice(0, longestText) },
  );
  return { brand, platform, rows: { ...rows, posts } };
}

/** Written by this version or not at all: of another shape it is nothing, and soon replaced. */
function parseGlance(stored: unknown): Glance | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { brand, platform, rows } = stored as Partial<Glance>;
  const isWhole =
    typeof brand?.id === 'string' &&
    Array.isArray(brand.accounts) &&
    typeof platform === 'string' &&
    Array.isArray(rows?.posts) &&
    Array.isArray(rows.followers);
  return isWhole ? (stored as Glance) : null;
}
