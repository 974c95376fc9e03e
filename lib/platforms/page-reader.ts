import type { AccountReading, PostReading } from '@/lib/model/reading';
import { anyOf } from './own-parts';
import { isPostPage, isPrivate, pageOf } from './pages';
import { readAccount } from './read-account';
import { isPromoted, readId } from './read-id';
import { readPost } from './read-post';
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
  /** True on pages of which nothing is ever read: private messages. */
  isPrivate(): boolean;
  /**
   * Follows the conversation of an opened post, whose cells leave the page while one scrolls.
   * @returns ids of posts of which something else was known before
   */
  followThread(): ReadonlySet<string>;
  /** True for a displayed post that has no id although it is not promoted: the site has changed. */
  isUnrecognised(element: Element): boolean;
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
  const arrange = (): ReadonlySet<string> => placeThreads(document, adapter, page, memory);

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
    isPrivate: () => isPrivate(page),
    followThread: () => (isConversation() ? arrange() : nothing),
    isUnrecognised: (element) =>
      !isPromoted(element, adapter) && readId(element, adapter) === undefined,
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

const nothing: ReadonlySet<string> = new Set();
