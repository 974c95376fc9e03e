import type { Linkedin } from './feed/types';
import type { Front } from './settings';
import type { Change } from './store';

/** `window.playground`: for tests only, in the pageʼs own world. */
export interface PlaygroundHandle {
  site: Linkedin;
  /** Adds to the counts of a post: `bump(id, { likes: 1 })`. */
  bump(id: string, change: Change): void;
  /** Goes to a path without loading the page. */
  go(path: string): void;
  /** Shows every page in this front end from now on. */
  show(front: Front): void;
}
