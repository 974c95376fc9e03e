import { browser } from 'wxt/browser';
import type { OptionsState } from '@/components/options/options-state';
import { platforms } from '@/lib/platforms/registry';
import { report } from '@/lib/report';
import { grantedSites } from '@/lib/granted-sites';
import { platformModes } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';

type Sites = Pick<OptionsState, 'sites' | 'modes' | 'access' | 'setMode' | 'requestAccess'>;

/** The sites: what the person chose to be done on each, and whether the browser lets us in. */
export function createSites(): Sites {
  const access = grantedSites(browser.permissions, platforms);
  return {
    sites: platforms,
    modes: stored(platformModes).value,
    access: access.value,
    requestAccess: access.request,
    setMode(platform, mode) {
      platformModes
        .getValue()
        .then((modes) => platformModes.setValue({ ...modes, [platform]: mode }))
        .catch((error: unknown) => report(error, { where: 'choosing what is done on a site' }));
    },
  };
}
