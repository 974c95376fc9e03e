import { browser } from 'wxt/browser';
import type { PageWorld } from './editor-handler';
import { readModel } from './in-page/read-model';
import { writeModel } from './in-page/write-model';

/**
 * Runs in the world of the page that is in a tab, for a moment and by source text: nothing of ours
 * stays there, and no file of ours has an address in it.
 */
export const pageWorld: PageWorld = {
  async read(tabId) {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: readModel,
    });
    return told?.result;
  },

  async write(tabId, text) {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: writeModel,
      args: [text],
    });
    return told?.result;
  },
};
