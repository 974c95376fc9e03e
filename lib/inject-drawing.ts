import { browser } from 'wxt/browser';
import type { Asker } from './guard-handler';

/**
 * Puts the script with all that is drawn into the page that asks for it.
 * @throws when the browser does not allow it, or nobody who is believed asked
 */
export async function injectDrawing(asker: Asker | undefined): Promise<void> {
  if (!asker) throw new Error('Only a page of a site that is read may ask for what is drawn.');
  await browser.scripting.executeScript({
    target: { tabId: asker.tabId },
    files: ['/drawing.js'],
  });
}
