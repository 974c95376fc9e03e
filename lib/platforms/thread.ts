import { anyOf } from './own-parts';
import { isPostPage, type Page } from './pages';
import { readId } from './read-id';
import { remember, type Placed, type ThreadMemory } from './thread-memory';
import type { ItemAdapter, PlatformAdapter, ThreadAdapter } from './types';

/** An item whose posts stand in threads: the order of the page tells who answers whom. */
export type ThreadedItem = ItemAdapter & { thread: ThreadAdapter };

export function isThreaded(item: ItemAdapter): item is ThreadedItem {
  return item.thread !== undefined;
}

/**
 * Reads the order of the page into `memory`: a post joined by a line to the one above answers it;
 * what follows the opened post without a break answers that. After a heading ("Discover more") the
 * conversation is over. A cell that is not on the page tells nothing, so a chain is only followed
 * from cell to neighbouring cell.
 *
 * @returns ids of posts of which something else was known before
 */
export function placeThreads(
  root: ParentNode,
  item: ThreadedItem,
  adapter: PlatformAdapter,
  page: Page,
  memory: ThreadMemory,
): ReadonlySet<string> {
  const changed = new Set<string>();
  const opened = isPostPage(page, adapter) ? page.id : undefined;
  const lists = new Map<Element | null, Element[]>();
  for (const cell of root.querySelectorAll(anyOf(item.thread.cell))) {
    const list = lists.get(cell.parentElement);
    if (list) list.push(cell);
    else lists.set(cell.parentElement, [cell]);
  }
  for (const cells of lists.values()) {
    for (const id of placeList(cells, item, adapter, opened, memory)) changed.add(id);
  }
  return changed;
}

/**
 * Reads where one post of a feed stands into `memory`. No post is opened there, so its neighbour
 * above tells all of it, and the other cells need not be looked at.
 */
export function placeInFeed(
  post: Element,
  id: string,
  item: ThreadedItem,
  adapter: PlatformAdapter,
  memory: ThreadMemory,
): void {
  const joined = isJoined(post, item);
  const above = joined ? idAbove(post, item, adapter) : undefined;
  remember(
    id,
    place({ joined, isFocal: false, above, inReplies: undefined, opened: undefined }),
    memory,
  );
}

function idAbove(post: Element, item: ThreadedItem, adapter: PlatformAdapter): string | undefined {
  const cell = anyOf(item.thread.cell);
  let neighbour = post.closest(cell)?.previousElementSibling;
  while (neighbour && !neighbour.matches(cell)) neighbour = neighbour.previousElementSibling;
  const above = neighbour?.querySelector(item.thread.post);
  return above ? readId(above, item, adapter) : undefined;
}

function isJoined(post: Element, item: ThreadedItem): boolean {
  return post.querySelector(anyOf(item.thread.continues)) !== null;
}

function placeList(
  cells: readonly Element[],
  item: ThreadedItem,
  adapter: PlatformAdapter,
  opened: string | undefined,
  memory: ThreadMemory,
): string[] {
  const changed: string[] = [];
  let above: string | undefined;
  let inReplies: boolean | undefined;
  for (const cell of cells) {
    const post = cell.querySelector(item.thread.post);
    const id = post ? readId(post, item, adapter) : undefined;
    if (!post || id === undefined) {
      above = undefined;
      if (!post && cell.querySelector(anyOf(item.thread.ends))) inReplies = false;
      continue;
    }
    inReplies = inReplies ?? memory.get(id)?.inReplies;
    const isFocal = id === opened && post.matches(anyOf(item.thread.focal));
    const joined = isJoined(post, item);
    const placed = place({ joined, isFocal, above, inReplies, opened });
    if (remember(id, placed, memory)) changed.push(id);
    if (isFocal) inReplies = true;
    above = id;
  }
  return changed;
}

function place(at: {
  joined: boolean;
  isFocal: boolean;
  above: string | undefined;
  inReplies: boolean | undefined;
  opened: string | undefined;
}): Placed {
  const { joined, isFocal, above, inReplies, opened } = at;
  const told = isFocal || inReplies === undefined ? {} : { inReplies };
  if (joined) return { kind: 'comment', ...(above !== undefined && { parentId: above }), ...told };
  if (inReplies === true && !isFocal && opened !== undefined) {
    return { kind: 'comment', parentId: opened, ...told };
  }
  return { kind: 'post', ...told };
}
