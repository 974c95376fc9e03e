import { browser } from 'wxt/browser';
import type { Asker } from './guard-handler';
import type { PartName } from './parts';

const files = {
  reader: '/reader.js',
  drawing: '/drawing.js',
  coach: '/coach.js',
} as const satisfies Record<PartName, string>;

/**
 * Puts a part of what runs in a page into the page that asks for it.
 * @param name as the page gave it: it may be anything
 * @throws when the browser does not allow it, nobody who is believed asked, or there is no such part
 */
export async function injectPart(asker: Asker | undefined, name: unknown): Promise<void> {
  const file = isPart(name) ? files[name] : undefined;
  if (!asker || !file) throw new Error('Only a page of a site that is read may ask for its parts.');
  await browser.scripting.executeScript({ target: { tabId: asker.tabId }, files: [file] });
}

function isPart(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(files, name);
}
