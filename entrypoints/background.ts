import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { answerDesk } from '@/lib/answer-desk';
import { answerEditor } from '@/lib/answer-editor';
import { answerGuard } from '@/lib/answer-guard';
import { askerOf } from '@/lib/asker-of';
import { captureHandler } from '@/lib/capture-handler';
import { deskHandler } from '@/lib/desk-handler';
import { deskWorld } from '@/lib/desk-world';
import { editorHandler } from '@/lib/editor-handler';
import { findRepliesOnce } from '@/lib/find-replies-once';
import { followCommands } from '@/lib/follow-commands';
import { followSiteAccess } from '@/lib/follow-site-access';
import { forgetLeftPages } from '@/lib/forget-left-pages';
import { guardHandler } from '@/lib/guard-handler';
import { hasAccess } from '@/lib/has-access';
import { injectPart } from '@/lib/inject-part';
import { onMessage } from '@/lib/messages';
import { localDay } from '@/lib/metrics/local-day';
import { modeNow } from '@/lib/mode-now';
import { pageWorld } from '@/lib/page-world';
import { attempt, reported } from '@/lib/reported';
import type { Sender } from '@/lib/sender-platform';
import { startAnswer } from '@/lib/start-answer';
import { startInOpenTabs } from '@/lib/start-in-open-tabs';
import { allBrands } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import { closedLines } from '@/lib/storage/closed-lines';
import { lazyDatabase } from '@/lib/storage/lazy-database';
import { persist } from '@/lib/storage/persist';
import { activeBrandId, captureTrouble, platformModes } from '@/lib/storage/settings';
import { tellTrouble } from '@/lib/storage/tell-trouble';
import { troubleOf } from '@/lib/storage/trouble';
import { understandComment } from '@/lib/understand-comment';

/** Message → validate → decide → store. All listeners are there when `main` returns. */
export default defineBackground(() => {
  // Without this zod tries `new Function`, which our own CSP denies and the browser logs.
  z.config({ jitless: true });

  const withDatabase = lazyDatabase();
  const stored = () => ({ now: Date.now(), dayOf: localDay, classify: understandComment });
  const capture = captureHandler({
    now: Date.now,
    mode: (platform) => modeNow(platform, { modes: platformModes.getValue, access: hasAccess }),
    store: (batch) => withDatabase((db) => storeBatch(db, batch, stored())),
    troubleOf,
    trouble: captureTrouble.getValue,
    tell: (trouble) => tellTrouble(trouble, (text) => browser.action.setBadgeText({ text })),
  });
  const from = (sender: Sender) => askerOf(sender, browser.runtime.id);
  const desk = deskWorld(withDatabase, understandComment);
  onMessage('start', ({ sender }) => {
    const asker = from(sender);
    // Another page is in the tab: nothing is answered there yet.
    if (asker) attempt('forgetting a tab', desk.boxes.set(asker.tabId, null));
    return startAnswer(asker?.platform, capture.start);
  });
  // What fails here is told to the page too: it keeps the batch and sends it again.
  onMessage('capture', ({ data, sender }) =>
    reported('storing what a page showed', capture.capture(data, from(sender)?.platform)),
  );
  onMessage('part', ({ data, sender }) => injectPart(from(sender), data.name));
  const brands = () => withDatabase(allBrands);
  const { getValue: chosenId, setValue: choose } = activeBrandId;
  answerEditor(editorHandler(pageWorld), from);
  answerDesk(deskHandler(desk), from);
  answerGuard(guardHandler({ brands, chosenId, choose, closed: closedLines }), from);

  browser.runtime.onInstalled.addListener(() => {
    attempt('starting in tabs that were open already', startInOpenTabs());
    attempt('asking the browser to keep our data', persist(navigator.storage));
  });
  forgetLeftPages(browser.tabs, desk.boxes);
  attempt('finding what waits for an answer', findRepliesOnce(withDatabase, stored()));
  followCommands();
  followSiteAccess();
});
