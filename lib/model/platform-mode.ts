import type { Platform } from './platform';

/**
 * What Repartee does on a site: reads what is displayed and draws on own posts, only reads, or
 * neither.
 */
export const platformModes = ['overlay', 'sidebar', 'off'] as const;
export type PlatformMode = (typeof platformModes)[number];

/** What the person chose, by site; a site without a choice is absent. */
export type PlatformModes = Partial<Record<Platform, PlatformMode>>;

/**
 * What holds until the person has chosen. LinkedIn has no default: its user agreement names overlays
 * and plug-ins that read pages, and names restricting the account as a consequence (product.md §0
 * and §5.4), so the choice is the person's.
 */
const defaults: Record<Platform, PlatformMode | undefined> = {
  x: 'overlay',
  linkedin: undefined,
  instagram: 'overlay',
};

/** The sites that Repartee knows, without zod: for pages that must be light. */
export const platformNames = Object.keys(defaults) as Platform[];

/** @returns `undefined` while the person has to choose: then nothing is read and nothing drawn */
export function modeOf(stored: PlatformModes, platform: Platform): PlatformMode | undefined {
  return stored[platform] ?? defaults[platform];
}

/** Modes out of anything that may lie in a store; what cannot be understood is not chosen. */
export function parseModes(stored: unknown): PlatformModes {
  if (typeof stored !== 'object' || stored === null) return {};
  const modes: PlatformModes = {};
  const entries = new Map<string, unknown>(Object.entries(stored));
  for (const platform of platformNames) {
    const mode = platformModes.find((known) => known === entries.get(platform));
    if (mode) modes[platform] = mode;
  }
  return modes;
}
