import type { Platform } from '@/lib/model/platform';
import { xLength } from './x-length';

/** How long a reply may be: X's own limit, a comment on LinkedIn, a comment on Instagram. */
const limits: Readonly<Record<Platform, number>> = { x: 280, linkedin: 1250, instagram: 2200 };

/**
 * How much room a text takes on a site, and how much there is. Each in the site's own unit.
 *
 * How LinkedIn and Instagram count is not known (linkedin.md §5, instagram.md §5). We count UTF-16
 * code units in NFC, as `maxlength` of a text field does: of all ways to count it yields the
 * highest number, so that what we say fits does fit.
 */
export function lengthOf(text: string, platform: Platform): { used: number; limit: number } {
  const used = platform === 'x' ? xLength(text) : text.normalize('NFC').length;
  return { used, limit: limits[platform] };
}
