import type { BrowserName } from './browser-name';

/** Names to look up on PATH, the most wanted first. */
export const commandNames: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'google-chrome-beta',
    'google-chrome-unstable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macPlaces: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const linuxPlaces: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
};

/** Below the program folders of Windows. */
const windowsPlaces: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome SxS\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Full paths where installers put a browser.
 * @param env for the program folders of Windows and the home folder of macOS
 */
export function usualPlaces(
  name: BrowserName,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'darwin') {
    const home = env['HOME'];
    return macPlaces[name].flatMap((path) => (home ? [path, `${home}${path}`] : [path]));
  }
  if (platform === 'win32') {
    const folders = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']];
    return windowsPlaces[name].flatMap((path) =>
      folders.flatMap((folder) => (folder ? [`${folder}\\${path}`] : [])),
    );
  }
  return [...linuxPlaces[name]];
}
