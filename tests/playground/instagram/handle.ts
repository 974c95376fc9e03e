import type { Instagram } from './feed/types';
import type { Store } from './store';

/** `window.playgroundInstagram`: for tests only, in the pageʼs own world. */
export interface InstagramHandle {
  feed: Instagram;
  /** Adds to the numbers of a post: `bump(code, { likes: 1 })`. */
  bump: Store['bump'];
  /** Goes to a path without loading the page. */
  go(path: string): void;
  /** Makes every node of the site anew. */
  rerender(): void;
}

declare global {
  interface Window {
    playgroundInstagram: InstagramHandle;
  }
}
