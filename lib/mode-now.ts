import type { Platform } from './model/platform';
import { modeOf, type PlatformMode, type PlatformModes } from './model/platform-mode';

/** What the person allows, as it stands at this moment. */
export interface Allowed {
  modes: () => Promise<PlatformModes>;
  /** Whether the browser still grants us the site; a person can withdraw it there. */
  access: (platform: Platform) => Promise<boolean>;
}

/** What may be done on a site now: nothing while it is not chosen, or while access is withdrawn. */
export async function modeNow(
  platform: Platform,
  { modes, access }: Allowed,
): Promise<PlatformMode> {
  const mode = modeOf(await modes(), platform) ?? 'off';
  return mode !== 'off' && (await access(platform)) ? mode : 'off';
}
