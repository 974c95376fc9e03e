import { type Browser, TargetType } from 'puppeteer-core';
import type { Launched } from '@/tests/support/launched';

/** Opens the playground's X in a window, and ends when the person closes it. */
export async function showWindow(launched: Launched, lang: string): Promise<void> {
  const { browser } = launched;
  const [blank] = await browser.pages();
  await launched.extensionPage('popup.html');
  const home = await browser.newPage();
  await home.goto(`https://x.com/home?lang=${lang}`);
  await blank?.close();
  console.log(
    [
      '',
      'The window is open. Scroll through the timeline, and open @maison_lumen’s profile:',
      'what you see is remembered, and its posts get a small badge.',
      'The tab beside it is the popup, kept open: its figures are live. The toolbar button opens',
      'the same (the jigsaw piece at the top right, then Repartee).',
      'Close the window, or press Ctrl-C here, to end.',
    ].join('\n'),
  );
  await closed(browser);
}

/** Resolves when the browser has ended, or its last window was closed (macOS goes on without). */
function closed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === TargetType.PAGE)) resolve();
    });
  });
}
