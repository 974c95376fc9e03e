import type { AccountReading, PostReading } from '@/lib/model/reading';
import { itemsIn, type FoundItem } from './items';
import { ownParts } from './own-parts';
import { isPostPage, isPrivate, pageOf, type Page } from './pages';
import { isPromoted } from './promoted';
import { readAccount } from './read-account';
import { readAuthor } from './read-author';
import { isItem, readId } from './read-id';
import { readBlock } from './read-block';
import { readPost } from './read-post';
import { readSaid, type Said } from './read-said';
import { isThreaded, placeInFeed, placeThreads } from './thread';
import { placeOf, type ThreadMemory } from './thread-memory';
import type { ItemAdapter, PlatformAdapter } from './types';

/** What an element on the page is: an item, or the header of a profile. */
export type Shown = { element: Element; item: ItemAdapter } | { element: Element; item: 'account' };

export interface PageReader {
  /** Everything in `node` that is read, `node` included. */
  find(node: ParentNode): Shown[];
  /** Whose post or profile an element shows now; `undefined` while it shows none. */
  idOf(shown: Shown): string | undefined;
  /**
   * Notices a navigation inside the site.
   * @returns whether there was one
   */
  arrive(): boolean;
  /** True on pages of which nothing is ever read: private messages. */
  isPrivate(): boolean;
  /** True on pages that always hold posts. */
  isFull(): boolean;
  /**
   * Follows the conversation of an opened post, whose cells leave the page while one scrolls.
   * @returns ids of posts of which something else was known before
   */
  followThread(): ReadonlySet<string>;
  /** True for a displayed post that has no id although it is not promoted: the site has changed. */
  isUnrecognised(found: FoundItem): boolean;
  readPost(found: FoundItem): PostReading | undefined;
  /** What a post or comment is and says, without its numbers; its place in a thread is not told. */
  readSaid(found: FoundItem): Said | undefined;
  /** What a post tells of its author's account. */
  readAuthor(found: FoundItem): AccountReading | undefined;
  readAccount(): AccountReading | undefined;
}

/** Reads the page that is displayed, wherever a person goes on the site. */
export function createPageReader(
  document: Document,
  adapter: PlatformAdapter,
  now: () => number,
): PageReader {
  const threaded = adapter.items.find(isThreaded);
  const accountRoots = adapter.accounts.flatMap(({ root }) => root);
  let memory: ThreadMemory = new Map();
  let url = document.URL;
  let page = pageOf(url, adapter);
  const isConversation = (): boolean => isPostPage(page, adapter);
  const arrange = (): ReadonlySet<string> =>
    threaded ? placeThreads(document, threaded, adapter, page, memory) : nothing;
  const arrivedWith = new WeakMap<Element, string | undefined>();
  const idOf = ({ element, item }: FoundItem): string | undefined =>
    readId(element, item, adapter, () => {
      // After a navigation the post before may still stand there: the address is not its own.
      if (!arrivedWith.has(element)) arrivedWith.set(element, page.id);
      if (arrivedWith.get(element) !== page.id) return undefined;
      return idFromPage(element, item, document, adapter, page);
    });

  return {
    find: (node) => [
      ...itemsIn(node, adapter),
      ...accountsIn(node, accountRoots).map((element): Shown => ({ element, item: 'account' })),
    ],
    idOf: (shown) => (shown.item === 'account' ? page.handle : idOf(shown)),
    arrive() {
      if (document.URL === url) return false;
      url = document.URL;
      const before = page;
      page = pageOf(url, adapter);
      if (page.id !== before.id) memory = new Map();
      return true;
    },
    isPrivate: () => isPrivate(page),
    isFull: () => page.name !== undefined && adapter.fullPages.includes(page.name),
    followThread: () => (isConversation() ? arrange() : nothing),
    isUnrecognised(found) {
      const parts = ownParts(found.element, found.item, adapter);
      if (!isItem(parts, found.item) || isPromoted(found.element, found.item, parts)) return false;
      return idOf(found) === undefined;
    },
    readPost(found) {
      const id = idOf(found);
      if (id === undefined) return undefined;
      const { element, item } = found;
      if (isThreaded(item)) {
        if (!isConversation()) placeInFeed(element, id, item, adapter, memory);
        else if (!memory.has(id)) arrange();
      }
      return readPost(element, item, adapter, {
        id,
        placed: placeOf(id, memory),
        source: isConversation() && id === page.id ? 'post' : 'feed',
        now: now(),
      });
    },
    readSaid(found) {
      const id = idOf(found);
      if (id === undefined) return undefined;
      const { element, item } = found;
      const whole = item.block && readBlock(document, item.block, id).text;
      const placed = placeOf(id, memory);
      const parts = ownParts(element, item, adapter);
      return readSaid(parts, item, { id, placed, ...(whole && { whole }) })?.said;
    },
    readAuthor: ({ element, item }) => readAuthor(element, item, adapter, now()),
    readAccount: () => readAccount(document, adapter, page, now()),
  };
}

const nothing: ReadonlySet<string> = new Set();

function accountsIn(node: ParentNode, roots: readonly string[]): Element[] {
  return roots.flatMap((root) => [
    ...(node instanceof Element && node.matches(root) ? [node] : []),
    ...node.querySelectorAll(root),
  ]);
}

/** On the page of one post the only one that tells no id itself is the one that the address names. */
function idFromPage(
  element: Element,
  item: ItemAdapter,
  document: Document,
  adapter: PlatformAdapter,
  page: Page,
): string | undefined {
  if (!item.idFromPage || page.id === undefined || !isPostPage(page, adapter)) return undefined;
  const posts = itemsIn(document, adapter).filter((found) => found.item.kind === 'post');
  return posts.length === 1 && posts[0]?.element === element ? page.id : undefined;
}
