import type { ReplyTarget } from '@/lib/model/reply-target';
import type { Selectors } from '../types';

/**
 * A box that one writes into, in one place of one layout of a site. What is no `box` of these is
 * none: above all, whatever private messages are written in.
 */
export interface ComposerAdapter {
  /** Layout and place, for a person: “SDUI reply box”. */
  name: string;
  /** The element that has the focus. */
  box: Selectors;
  /** Within one of these it is a private message all the same. */
  never?: Selectors;
  /**
   * The button that sends: the first of `at` within the first of `within` that stands around the
   * box. Many sites have it in the page only while there is text.
   */
  send?: { within: Selectors; at: Selectors };
  /** What one writes there. */
  purpose: ReplyTarget['purpose'];
  /** What is answered is the last post before the box, within the first of these around it. */
  above?: Selectors;
  /** Where no post stands there, one writes a post of oneʼs own. */
  alone?: 'post';
  /** What is answered is a comment before the box, within the first of these around it. */
  among?: Selectors;
  mention?: Mention;
}

/** Whom the site names at the beginning of the box when one answers a comment. */
export interface Mention {
  /** The element in the box that names them; when absent, the text of the box does. */
  at?: Selectors;
  /** Its first group is the name or handle. */
  pick: RegExp;
  tells: 'authorHandle' | 'authorName';
}
