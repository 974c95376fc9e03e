import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { atExit } from './at-exit';
import { copyBuild } from './copy-build';
import { getBrowser } from './get-browser';
import { killBrowser } from './kill-browser';
import { defaultSize, type Launched, type LaunchOptions } from './launched';
import { temporaryFolder } from './temporary-folder';

/** The host of the extension's pages, which Firefox otherwise draws at random. */
const pagesHost = '5e9a27ee-0000-4000-8000-000000000001';

/**
 * Starts Firefox with a build installed, under the real host names of the sites.
 * @throws when no browser can be had, or it does not start
 */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { headless = true, width, height } = options;
  const executablePath = await getBrowser('firefox');
  const folder = temporaryFolder();
  const userDataDir = options.userDataDir ?? join(folder.path, 'profile');
  const extension = copyBuild(options.extension, join(userDataDir, 'build'), options.lang);
  const size = { width: width ?? defaultSize.width, height: height ?? defaultSize.height };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? size : null,
    // Without system access, WebDriver opens no moz-extension: page.
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: preferences(options, { [geckoId(extension)]: pagesHost }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const forget = atExit(() => killBrowser(browser));
  await browser.installExtension(extension);
  return {
    browser,
    extensionId: pagesHost,
    async extensionPage(path) {
      const page = await browser.newPage();
      await openPrivileged(page, `moz-extension://${pagesHost}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      forget();
      folder.remove();
    },
  };
}

/** @param uuids add-on id → the host of its pages */
function preferences(
  { port, lang = 'en', dark = false }: LaunchOptions,
  uuids: Record<string, string>,
): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.locale.requested': lang === 'en' ? 'en-US' : lang,
    'intl.accept_languages': lang === 'en' ? 'en-US, en' : `${lang}, en`,
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  };
}

/**
 * Opens an address that Firefox reports no navigation for: the page moves to a process of its own,
 * and puppeteer would wait for ever. So the page itself is asked until it has arrived.
 */
async function openPrivileged(page: Page, url: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  page.goto(url, { timeout: 1000 }).catch(() => {
    // Always too late, see above; whether it worked is seen below.
  });
  while (performance.now() < deadline) {
    const arrived = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false); // The context is replaced on the way.
    if (arrived) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Firefox did not open ${url} within 30 seconds.`);
}

function geckoId(extension: string): string {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${path} names no id for Firefox. Build with “wxt build -b firefox”.`);
  return id;
}
