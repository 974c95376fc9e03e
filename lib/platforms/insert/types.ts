import type { SavedSelection } from './saved-selection';

/**
 * - `inserted`: the box shows the text where it was to be, and the editor does not say otherwise;
 * - `refused`: the box is as it was;
 * - `partial`: the box is neither as it was nor as it should be, or the editor knows nothing of what
 *   the box shows; nothing more was tried.
 */
export type InsertResult = 'inserted' | 'refused' | 'partial';

export interface InsertOptions {
  /** Where the caret is to stand, in UTF-16 units of the text; after it when absent. */
  caret?: number;
  /** So many UTF-16 units before the caret give way to the text: the shortcut that was typed. */
  replaceBefore?: number;
  /** What was saved when the focus left the box. */
  selection?: SavedSelection;
  /** The box that took the place of one that left the page. */
  refind?: () => HTMLElement | undefined;
  /** A character is being put together by an input method or a dead key. */
  isComposing?: () => boolean;
  /**
   * What the editor in focus holds by its own model; undefined where it cannot be asked, or shows
   * something else than `shown` (as `condensed` gives it): then it is not the one that is meant.
   */
  readEditor: (shown: string) => Promise<string | undefined>;
  /**
   * Inserts at the caret of the editor in focus by its own means; false when it did nothing, as it
   * does when it shows something else than `shown`, or is in another `place` (see `placeInPage`).
   */
  writeInPage: (text: string, meant: { shown: string; place: string }) => Promise<boolean>;
  /** Whether one could send; asked where the editor cannot be asked. Undefined: nobody can tell. */
  isSendReady?: () => boolean | undefined;
  signal?: AbortSignal;
}

/** A box as a text with a caret in it, whatever it is made of. */
export interface Surface {
  readonly box: HTMLElement;
  /** All that is in it. */
  text(): string;
  /** What stands before the caret; undefined when the caret is elsewhere. */
  textBefore(): string | undefined;
  /**
   * Makes the place for a text: the end of what is selected (the end of all where nothing is), and
   * so many UTF-16 units before it selected, which are to give way.
   * @returns what stands before and after; undefined when that many cannot give way
   */
  makePlace(replaceBefore: number): Promise<Place | undefined>;
  /** Puts the caret after `text`, with which the box begins but for its white space. */
  putCaret(text: string): Promise<void>;
}

export interface Place {
  before: string;
  after: string;
}
