import type { Metric, Metrics } from '@/lib/model/metrics';
import type { Platform } from '@/lib/model/platform';

/**
 * Which counts are interactions: what people did under a post for all to see, as far as the site
 * shows it to everyone (product.md §3.1 and §3.2). Saves and views are not in it: the sites show
 * them to some and not to others.
 */
export const interactionMetrics: Readonly<Record<Platform, readonly Metric[]>> = {
  // likes, replies, reposts: public on every post
  x: ['likes', 'comments', 'reposts'],
  // "engagements = reactions + comments + reposts" (LinkedIn's help on post analytics)
  linkedin: ['likes', 'comments', 'reposts'],
  // only likes (which an author may hide) and comments are public
  instagram: ['likes', 'comments'],
};

/**
 * The interactions of a post on a site.
 *
 * @returns `undefined` unless all of the siteʼs counts are known: a sum with a hole would pass for a
 *   lower one
 */
export function interactionsOf(metrics: Metrics, platform: Platform): number | undefined {
  let sum = 0;
  for (const metric of interactionMetrics[platform]) {
    const count = metrics[metric];
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
