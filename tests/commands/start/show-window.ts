import { type Browser, TargetType } from 'puppeteer-core';
import type { Launched } from '@/tests/support/launched';

const homes = [
  'https://www.instagram.com/',
  'https://www.linkedin.com/company/maison-lumen/posts/',
  'https://x.com/home',
];

/** Opens the playground's sites in a window, and ends when the person closes it. */
export async function showWindow(launched: Launched, lang: string): Promise<void> {
  const { browser } = launched;
  const [blank] = await browser.pages();
  await launched.extensionPage('popup.html');
  for (const url of homes) await (await browser.newPage()).goto(`${url}?lang=${lang}`);
  await blank?.close();
  console.log(
    [
      '',
      'The window is open, with a tab for each site. Scroll through them, and open the profiles of',
      'Maison Lumen: what you see is remembered, and its posts get a small badge.',
      'The first tab is the popup, kept open: its figures are live. The toolbar button opens',
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
