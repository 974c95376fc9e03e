import type { Browser } from 'puppeteer-core';

/** Ends a browser and the processes that it started, at once and without asking it. */
export function killBrowser(browser: Browser): void {
  const child = browser.process();
  if (!child?.pid) return;
  try {
    // Puppeteer makes each browser the leader of a group of its own; Windows has no such groups.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in this very moment.
  }
}
