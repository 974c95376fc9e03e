import { type BrowserName, pathVariable } from './browser-name';
import { downloadBrowser, downloadedBrowser } from './download-browser';
import { findBrowser } from './find-browser';
import { installDebianPackage } from './install-debian';

/**
 * The executable of a browser: found on this machine, else installed, else downloaded.
 * @param say told each step that takes time or changes the machine
 * @throws when all of it fails, with the remedy; a missing browser is never passed over
 */
export async function getBrowser(
  name: BrowserName,
  say: (line: string) => void = console.log,
): Promise<string> {
  const found = findBrowser(name) ?? (await downloadedBrowser(name));
  if (found) return found;
  if (installDebianPackage(name, say)) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  try {
    return await downloadBrowser(name, say);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `No ${name} was found, and none could be installed (${why}). ` +
        `Install ${name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'}, ` +
        `or set ${pathVariable[name]} to its executable, and run this again.`,
      { cause },
    );
  }
}
