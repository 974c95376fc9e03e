import { browser } from 'wxt/browser';
import type { PageWorld } from './editor-handler';
import { readModel } from './in-page/read-model';
import { writeModel } from './in-page/write-model';

/**
 * Runs in the world of the page that is in a tab, for a moment and by source text: nothing of ours
 * stays there, and no file of ours has an address in it.
 */
export const pageWorld: PageWorld = {
  async read(tabId, shown) {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: readModel,
      args: [shown],
    });
    return told?.result;
  },

  async write(tabId, { text, shown, place }) {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: writeModel,
      args: [text, shown, place],
    });
    return told?.result;
  },
};
