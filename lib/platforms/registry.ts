import { instagram } from './instagram/adapter';
import { linkedin } from './linkedin/adapter';
import type { PlatformAdapter } from './types';
import { x } from './x/adapter';

/** The sites, one line each. The manifest, the tests and the switches follow from this list. */
export const platforms: readonly PlatformAdapter[] = [x, linkedin, instagram];

/** The adapter whose site `url` belongs to. An unreadable URL belongs to none. */
export function platformOf(url: string | URL): PlatformAdapter | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : undefined;
  return platforms.find((platform) =>
    platform.origins.some((pattern) => origin === pattern.replace(/\/\*$/, '')),
  );
}
