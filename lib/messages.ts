import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Desk, FoundTemplate, Inserted, InsertOutcome, TemplateQuery } from './desk';
import type { Badge } from './metrics/badge';
import type { PostKey, RowId } from './model/keys';
import type { Platform } from './model/platform';
import type { Batch } from './model/reading';
import type { ReplyTarget } from './model/reply-target';
import type { PartName } from './parts';
import type { WrongBrand } from './wrong-brand';

/** Why nothing can be stored: the disk is full, or the browser denies the database. */
export type CaptureTrouble = 'full' | 'blocked';

/**
 * What a page may do. `draw` is false where the person wants nothing in the page: it is only read.
 * `presence` is a selector for all that is read there.
 */
export type StartAnswer =
  | { run: true; draw: boolean; platform: Platform; presence: string }
  | { run: false; why: 'off' | CaptureTrouble; platform?: Platform };

export type CaptureAnswer =
  { stored: true; badges: Badge[] } | { stored: false; why: CaptureTrouble | 'refused' };

/** The account that is signed in on a page. */
interface Viewer {
  platform: Platform;
  handle: string;
}

/** All that the page's script and the background say to each other. */
interface Protocol {
  /** A page asks whether to read; nothing is read before the answer. */
  start(): StartAnswer;
  /** Readings of a page; it keeps them until this is answered. */
  capture(batch: Batch): CaptureAnswer;
  /** Asks for a script that is needed now; it is there when this is answered. */
  part(script: { name: PartName }): void;
  /** Asks whether the brand in Repartee is another one than that of the account in the page. */
  viewer(viewer: Viewer): WrongBrand | undefined;
  /** The person chose another brand in the page; false when there is no such brand any more. */
  switchBrand(brand: { id: RowId }): boolean;
  /** The person closed the line on the wrong brand: it is not to come back in this tab. */
  closeGuard(viewer: Viewer): void;

  /** A reply box has the focus, or (undefined) none any more; answers what is known around it. */
  target(box: { target: ReplyTarget | undefined; viewer?: string }): Desk;
  findTemplates(query: TemplateQuery): FoundTemplate[];
  usedTemplate(use: Inserted): void;
  /** What the editor in focus holds by its own model, if it shows this; undefined where it cannot be asked. */
  readEditor(box: { shown: string }): string | undefined;
  /** Inserts into the editor in focus, if it shows this there, by its own means, from the page's world. */
  writeInPage(text: { text: string; shown: string; place: string }): boolean;
  /** Opens the sidebar beside the page; false where the browser wants another click for it. */
  openSidebar(): boolean;
  /** Opens the options where saved replies are written. */
  openLibrary(): void;

  /** To a page: open the picker at the reply box in focus; false when there is none. */
  pick(): boolean;
  /** To a page: put this into the reply box that was last in focus. */
  insert(text: { text: string; caret?: number }): InsertOutcome;
  /** To a page: scroll to this post or comment; false when it is not on the page. */
  reveal(post: { key: PostKey }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
