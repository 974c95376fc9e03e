import type { Department } from './model/hand-over';
import type { RowId } from './model/keys';
import type { Language } from './model/language';
import type { ReplyTarget } from './model/reply-target';
import type { Situation } from './model/situation';
import type { Template } from './model/template';
import type { WrongBrand } from './wrong-brand';

/** What is known around the reply box in focus, for whoever is about to answer in it. */
export interface Desk {
  /** In whose name one answers; absent before there is a brand. */
  brand?: { id: RowId; name: string; replyDelay?: string; departments: readonly Department[] };
  /** The account in the page belongs to another brand. */
  wrongBrand?: WrongBrand;
  /** What the comment calls for; absent where that is not clear. */
  situation?: Situation;
  /** The language of the comment; absent when it is mixed, unknown or neither French nor English. */
  language?: Language;
  /**
   * How whoever is answered may be addressed; absent when the display name is no person's name. It
   * comes with the desk because the lists that it takes to tell are too heavy for a page.
   */
  firstName?: string;
  /** What was inserted under the same post before, newest first. */
  usedInThread: readonly ThreadUse[];
}

export interface ThreadUse {
  templateId: RowId;
  language: Language;
  variant: number;
  text: string;
}

/** A saved reply as the picker shows it. */
export interface FoundTemplate extends Pick<
  Template,
  'id' | 'title' | 'situation' | 'shortcut' | 'tags' | 'versions' | 'platforms'
> {
  /** How often it was inserted, ever, on all sites. */
  uses: number;
  /** Epoch ms. */
  lastUsedAt?: number;
  /** The replies that it includes, straight or through others; absent when there are none. */
  included?: readonly Pick<Template, 'shortcut' | 'versions'>[];
}

/** A look for saved replies; an empty query asks for suggestions. */
export interface TemplateQuery {
  query: string;
  target: ReplyTarget;
  /** What the comment calls for, where a person corrected it. */
  situation?: Situation;
  limit: number;
}

/** A saved reply was inserted. */
export interface Inserted {
  templateId: RowId;
  language: Language;
  variant: number;
  text: string;
  target: ReplyTarget;
}

/**
 * What became of a text that was to be put into the reply box.
 * - `inserted`: the editor itself says that it holds it;
 * - `copied`: it is in the clipboard instead, and the box is as it was;
 * - `partial`: the editor holds something else than before and than what was asked; the text is in
 *   the clipboard, and nothing more was tried;
 * - `failed`: not even the clipboard took it.
 */
export type InsertOutcome = 'inserted' | 'copied' | 'partial' | 'failed';
