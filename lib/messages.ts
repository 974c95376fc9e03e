import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Badge } from './metrics/badge';
import type { Platform } from './model/platform';
import type { Batch } from './model/reading';

/** Why nothing can be stored: the disk is full, or the browser denies the database. */
export type CaptureTrouble = 'full' | 'blocked';

export type StartAnswer = { run: true } | { run: false; why: 'off' | CaptureTrouble };

export type CaptureAnswer =
  { stored: true; badges: Badge[] } | { stored: false; why: CaptureTrouble | 'refused' };

/** All that the page's script and the background say to each other. */
interface Protocol {
  /** A page asks whether to read; nothing is read before the answer. */
  start(page: { platform: Platform }): StartAnswer;
  /** Readings of a page; it keeps them until this is answered. */
  capture(batch: Batch): CaptureAnswer;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
