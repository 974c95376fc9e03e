import type { Feed } from '../feed/types';
import type { Change } from './store';

/** `window.playground`: for tests only, in the pageʼs own world. */
export interface PlaygroundHandle {
  feed: Feed;
  /** Adds to the counts of a post: `bump(id, { likes: 1 })`. */
  bump(id: string, change: Change): void;
  /** Goes to a path without loading the page. */
  go(path: string): void;
  /** Makes every node of the site anew. */
  rerender(): void;
}

declare global {
  interface Window {
    playground: PlaygroundHandle;
  }
}
