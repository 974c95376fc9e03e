import type { Platform } from './model/platform';
import type { SettingChanges } from './on-setting-change';

/**
 * Whether a change means that a page of this site has to ask anew what it may do. A page that does
 * not know yet of which site it is asks in any case.
 */
export function modeChanged(
  { platformModes, siteAccess }: SettingChanges,
  site: Platform | undefined,
): boolean {
  if (siteAccess) return true;
  if (site === undefined) return platformModes !== undefined;
  return (
    platformModes !== undefined &&
    modeIn(platformModes.oldValue, site) !== modeIn(platformModes.newValue, site)
  );
}

/** As it is stored; what it means is decided where the page asks. */
function modeIn(modes: unknown, site: Platform): unknown {
  return typeof modes === 'object' && modes !== null
    ? Object.entries(modes).find(([name]) => name === site)?.[1]
    : undefined;
}
