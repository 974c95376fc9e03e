import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions as Flags, TargetType } from 'puppeteer-core';
import { atExit } from './at-exit';
import { copyBuild } from './copy-build';
import { getBrowser } from './get-browser';
import { killBrowser } from './kill-browser';
import { defaultSize, type LaunchedChromium, type LaunchOptions } from './launched';
import { temporaryFolder } from './temporary-folder';

/**
 * Starts Chromium with a build installed, under the real host names of the sites. The build comes
 * in over the debugging pipe, because branded Chrome ignores `--load-extension` since version 137.
 * @throws when no browser can be had, or it does not start
 */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const executablePath = await getBrowser('chromium');
  const folder = temporaryFolder();
  const userDataDir = options.userDataDir ?? join(folder.path, 'profile');
  // Inside of the profile: an unpacked extension's id, and with it its data, follows from its path.
  const extension = copyBuild(options.extension, join(userDataDir, 'build'), options.lang);
  const browser = await start({
    executablePath,
    userDataDir,
    headless: options.headless ?? true,
    defaultViewport: viewport(options),
    args: flags(options),
    env: { ...process.env, LANGUAGE: options.lang ?? 'en' },
  });
  const forget = atExit(() => killBrowser(browser));
  const extensionId = await browser.installExtension(extension);
  const workerTarget = () =>
    browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
    );
  const worker = async () => (await (await workerTarget()).worker())!;
  return {
    browser,
    extensionId,
    worker,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async killWorker() {
      const target = await workerTarget();
      const gone = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
      });
      await (await worker()).close();
      await gone;
    },
    async reinstall() {
      await browser.installExtension(extension);
    },
    async close() {
      await browser.close();
      forget();
      folder.remove();
    },
  };
}

function viewport({ headless = true, width, height }: LaunchOptions) {
  // In a window, the page follows the window.
  if (!headless) return null;
  return { width: width ?? defaultSize.width, height: height ?? defaultSize.height };
}

function flags({ port, lang = 'en', dark = false, width, height }: LaunchOptions): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${lang === 'en' ? 'en-US' : lang}`,
    `--window-size=${width ?? defaultSize.width},${height ?? defaultSize.height}`,
    // 0 is dark, 1 is light: Blink’s enum PreferredColorScheme.
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function start(options: Flags): Promise<Browser> {
  // Signals are ours to handle (at-exit.ts): puppeteer would leave the profile behind.
  const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const all = { ...options, ...ours, pipe: true, enableExtensions: true };
  try {
    return await puppeteer.launch(all);
  } catch (error) {
    // Some systems deny user namespaces, and with them the sandbox. Only loopback is visited here.
    if (!(error instanceof Error) || !/no usable sandbox/i.test(error.message)) throw error;
    return await puppeteer.launch({ ...all, args: [...(all.args ?? []), '--no-sandbox'] });
  }
}
