import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { captureHandler } from '@/lib/capture-handler';
import { injectOverlay } from '@/lib/inject-overlay';
import { onMessage } from '@/lib/messages';
import { localDay } from '@/lib/metrics/local-day';
import { platforms } from '@/lib/platforms/registry';
import { report } from '@/lib/report';
import { senderPlatform, type Sender } from '@/lib/sender-platform';
import { storeBatch } from '@/lib/storage/captures';
import { lazyDatabase } from '@/lib/storage/lazy-database';
import { persist } from '@/lib/storage/persist';
import { captureTrouble } from '@/lib/storage/settings';
import { tellTrouble } from '@/lib/storage/tell-trouble';
import { troubleOf } from '@/lib/storage/trouble';

/** Message → validate → decide → store. All listeners are there when `main` returns. */
export default defineBackground(() => {
  // Without this zod tries `new Function`, which our own CSP denies and the browser logs.
  z.config({ jitless: true });

  const withDatabase = lazyDatabase();
  const platformOf = (sender: Sender) => senderPlatform(sender, browser.runtime.id);
  const handler = captureHandler({
    now: Date.now,
    store: (batch) =>
      withDatabase((db) => storeBatch(db, batch, { now: Date.now(), dayOf: localDay })),
    troubleOf,
    trouble: captureTrouble.getValue,
    tell: (trouble) => tellTrouble(trouble, (text) => browser.action.setBadgeText({ text })),
  });

  onMessage('start', ({ sender }) => handler.start(platformOf(sender)));
  onMessage('capture', async ({ data, sender }) => {
    try {
      return await handler.capture(data, platformOf(sender));
    } catch (error) {
      report(error, { where: 'storing what a page showed' });
      throw error; // the page keeps the batch and sends it again
    }
  });

  browser.runtime.onInstalled.addListener(() => {
    const origins = platforms.flatMap((platform) => platform.origins);
    const inject = (tabId: number) =>
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/overlay.js'],
      });
    injectOverlay({ query: (filter) => browser.tabs.query(filter), inject }, origins).catch(
      (error: unknown) => report(error, { where: 'starting in tabs that were open already' }),
    );
    persist(navigator.storage).catch((error: unknown) =>
      report(error, { where: 'asking the browser to keep our data' }),
    );
  });
});
