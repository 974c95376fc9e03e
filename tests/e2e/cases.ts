import { builds } from '../support/paths';
import type { Launched, LaunchOptions } from '../support/launched';
import { launchChromium } from '../support/launch-chromium';
import { launchFirefox } from '../support/launch-firefox';

type Options = Omit<LaunchOptions, 'extension'>;

/** Both browsers with the production build in them: every promise is kept in both. */
export const browsers: readonly [name: string, launch: (options: Options) => Promise<Launched>][] =
  [
    ['Chromium', (options) => launchChromium({ ...options, extension: builds.chromium })],
    ['Firefox', (options) => launchFirefox({ ...options, extension: builds.firefox })],
  ];
