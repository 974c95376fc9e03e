import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from './browser-name';
import { root } from './paths';

/** Beside the packages, so that removing them removes the browsers too. */
const cacheDir = join(root, 'node_modules', '.cache', 'repartee-browsers');

const products = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The executable of a browser downloaded before. */
export async function downloadedBrowser(name: BrowserName): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.find(({ browser }) => browser === products[name])?.executablePath;
}

/**
 * Downloads a browser from its maker, for this project only.
 * @param say told what is about to be done, before it is done
 * @returns the executable
 * @throws when there is no build for this machine, or no network
 */
export async function downloadBrowser(
  name: BrowserName,
  say: (line: string) => void,
): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('No build is made for this kind of machine.');
  say(`No ${name} found. Downloading its stable release, for this project only.`);
  const browser = products[name];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  // Chrome for Testing brings no system libraries; as root, it can ask the system for them.
  const installDeps = browser === Browser.CHROME && process.getuid?.() === 0;
  const { executablePath } = await install({ browser, buildId, cacheDir, platform, installDeps });
  return executablePath;
}
