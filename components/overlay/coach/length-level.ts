/**
 * Whether the length of a text matters yet: from the last tenth on. (X shows a number from 260 of
 * 280 on.)
 */
export function lengthLevel({ used, limit }: { used: number; limit: number }) {
  if (used > limit) return 'over';
  return limit - used <= Math.max(20, limit / 10) ? 'near' : 'plain';
}
