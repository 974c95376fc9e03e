import type { Page } from 'puppeteer-core';

/**
 * Has the extension draw in open roots in a page, so that axe can look into them. To be called after
 * the page has loaded and before anything is drawn. Chromium only.
 *
 * @throws when no script of the extension runs in the page
 */
export async function openOurRoots(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('No script of the extension runs in the page.');
  const expression = `(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  })()`;
  for (const contextId of worlds) await session.send('Runtime.evaluate', { expression, contextId });
  await session.detach();
}
