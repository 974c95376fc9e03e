import { storage } from 'wxt/utils/storage';
import type { CaptureTrouble } from '@/lib/messages';
import { parseModes, platformNames } from '@/lib/model/platform-mode';

/** Why nothing can be stored, since when, and when it was last tried (epoch ms). */
export interface CaptureStop {
  why: CaptureTrouble;
  since: number;
  at: number;
}

/**
 * A value in the browser's extension storage, parsed whenever it is read: null (or empty) when it
 * was never set or cannot be understood.
 */
export interface Setting<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  watch: (changed: (value: T) => void) => () => void;
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

/** Set while nothing can be stored. */
export const captureTrouble = setting('local:captureTrouble', parseStop);

function parseStop(stored: unknown): CaptureStop | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { why, since, at }: Partial<Record<keyof CaptureStop, unknown>> = stored;
  if (why !== 'full' && why !== 'blocked') return null;
  return typeof since === 'number' && typeof at === 'number' ? { why, since, at } : null;
}

function setting<T>(key: `local:${string}`, parse: (stored: unknown) => T): Setting<T> {
  return {
    getValue: async () => parse(await storage.getItem<unknown>(key)),
    setValue: (value) => storage.setItem(key, value),
    watch: (changed) => storage.watch<unknown>(key, (value) => changed(parse(value))),
  };
}
