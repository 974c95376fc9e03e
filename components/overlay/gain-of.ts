import type { Badge } from '@/lib/metrics/badge';

/**
 * Interactions gained since the last look: likes, comments and reposts. `undefined` on the first
 * look, or when one of the three was not readable then or now.
 */
export function gainOf({ change }: Badge): number | undefined {
  if (!change) return undefined;
  const { likes, comments, reposts } = change.by;
  if (likes === undefined || comments === undefined || reposts === undefined) return undefined;
  return likes + comments + reposts;
}
