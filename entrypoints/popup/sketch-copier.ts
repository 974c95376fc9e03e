import { browser } from 'wxt/browser';
import type { SketchResult } from '@/components/popup/popup-state';
import { copySketch } from '@/lib/copy-sketch';
import type { Platform } from '@/lib/model/platform';
import { platforms } from '@/lib/platforms/registry';

/** Copies a sketch of the page in front, if it is one of the site that is asked for. */
export function sketchCopier(): (platform: Platform) => Promise<SketchResult> {
  return (platform) =>
    copySketch({
      origins: platforms.find(({ id }) => id === platform)?.origins ?? [],
      query: (filter) => browser.tabs.query(filter),
      async run(tabId) {
        const files = ['/sketch.js'] as const;
        const [told] = await browser.scripting.executeScript({
          target: { tabId },
          files: [...files],
        });
        return told?.result;
      },
      write: (text) => navigator.clipboard.writeText(text),
    });
}
