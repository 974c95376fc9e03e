import type { AccountReading, PostReading } from '@/lib/model/reading';
import { anyOf } from './own-parts';
import { isPostPage, pageOf } from './pages';
import { readAccount } from './read-account';
import { readId, readPost } from './read-post';
import { placeInFeed, placeOf, placeThreads, type ThreadMemory } from './thread';
import type { PlatformAdapter, Selectors } from './types';

export interface PageReader {
  /** What is read: posts, and the header of a profile. */
  roots: Selectors;
  isPost(element: Element): boolean;
  /** Whose post or profile the element shows now; `undefined` while it shows none. */
  idOf(element: Element): string | undefined;
  /** Notices a navigation inside the site. */
  arrive(): void;
  /** Follows the conversation of an opened post, whose cells leave the page while one scrolls. */
  followThread(): void;
  readPost(element: Element): PostReading | undefined;
  readAccount(): AccountReading | undefined;
}

/** Reads the page that is displayed, wherever a person goes on the site. */
export function createPageReader(
  document: Document,
  adapter: PlatformAdapter,
  now: () => number,
): PageReader {
  const postRoot = anyOf(adapter.posts.root);
  let memory: ThreadMemory = new Map();
  let url = document.URL;
  let page = pageOf(url, adapter);
  const isPost = (element: Element): boolean => element.matches(postRoot);
  const isConversation = (): boolean => isPostPage(page, adapter);
  const arrange = (): void => placeThreads(document, adapter, page, memory);

  return {
    roots: [...adapter.posts.root, ...adapter.account.root],
    isPost,
    idOf: (element) => (isPost(element) ? readId(element, adapter) : page.handle),
    arrive() {
      if (document.URL === url) return;
      url = document.URL;
      const before = page;
      page = pageOf(url, adapter);
      if (page.id !== before.id) memory = new Map();
    },
    followThread() {
      if (isConversation()) arrange();
    },
    readPost(element) {
      const id = readId(element, adapter);
      if (id === undefined) return undefined;
      if (!isConversation()) placeInFeed(element, id, adapter, memory);
      else if (!memory.has(id)) arrange();
      const isOpened = isConversation() && id === page.id;
      return readPost(element, adapter, {
        id,
        placed: placeOf(id, memory),
        source: isOpened ? 'post' : 'feed',
        now: now(),
      });
    },
    readAccount: () => readAccount(document, adapter, page, now()),
  };
}
