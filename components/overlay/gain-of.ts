import type { Badge } from '@/lib/metrics/badge';
import { interactionsOf } from '@/lib/metrics/interactions';
import { platformNames } from '@/lib/model/platform-mode';

/**
 * Interactions gained since the last look. `undefined` on the first look, or when one of the counts
 * that make them on this site was not readable then or now.
 */
export function gainOf({ change, postKey }: Badge): number | undefined {
  const platform = platformNames.find((name) => postKey.startsWith(`${name}:`));
  return change && platform && interactionsOf(change.by, platform);
}
