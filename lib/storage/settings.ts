import type { CaptureTrouble } from '@/lib/messages';
import { parseModes, platformNames } from '@/lib/model/platform-mode';
import { setting } from './setting';

/** Why nothing can be stored, since when, and when it was last tried (epoch ms). */
export interface CaptureStop {
  why: CaptureTrouble;
  since: number;
  at: number;
}

/** The brand whose figures the popup shows. */
export const activeBrandId = setting('local:activeBrandId', (stored) =>
  typeof stored === 'string' ? stored : null,
);

/** The site whose figures the popup shows, where the brand is. */
export const activePlatform = setting(
  'local:activePlatform',
  (stored) => platformNames.find((name) => name === stored) ?? null,
);

/** What the person chose for each site; read with `modeOf`. */
export const platformModes = setting('local:platformModes', parseModes);

/** The version of `findRepliesOnce` that went through what is stored. */
export const repliesFound = setting('local:repliesFound', (stored) =>
  typeof stored === 'number' ? stored : null,
);

/** Set while nothing can be stored. */
export const captureTrouble = setting('local:captureTrouble', parseStop);

function parseStop(stored: unknown): CaptureStop | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { why, since, at }: Partial<Record<keyof CaptureStop, unknown>> = stored;
  if (why !== 'full' && why !== 'blocked') return null;
  return typeof since === 'number' && typeof at === 'number' ? { why, since, at } : null;
}
