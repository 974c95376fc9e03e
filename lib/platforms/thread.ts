import { anyOf } from './own-parts';
import { isPostPage, type Page } from './pages';
import { readId } from './read-id';
import type { PlatformAdapter } from './types';

/** Where a post stands: a post of its own, or a comment and, if the page tells, on what. */
export interface Placed {
  kind: 'post' | 'comment';
  parentId?: string;
  /** True for a reply below the opened post, false for what is known to be none. */
  inReplies?: boolean;
}

/** Remembers the places of one page, because cells leave the page when one scrolls on. */
export type ThreadMemory = Map<string, Placed>;

const nothingTold: Placed = { kind: 'post' };

/** Where the post with this id stands; a post of its own while nothing else is told. */
export function placeOf(id: string, memory: ThreadMemory): Placed {
  return memory.get(id) ?? nothingTold;
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
  adapter: PlatformAdapter,
  page: Page,
  memory: ThreadMemory,
): ReadonlySet<string> {
  const changed = new Set<string>();
  const opened = isPostPage(page, adapter) ? page.id : undefined;
  const lists = new Map<Element | null, Element[]>();
  for (const cell of root.querySelectorAll(anyOf(adapter.thread.cell))) {
    const list = lists.get(cell.parentElement);
    if (list) list.push(cell);
    else lists.set(cell.parentElement, [cell]);
  }
  for (const cells of lists.values()) {
    for (const id of placeList(cells, adapter, opened, memory)) changed.add(id);
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
  adapter: PlatformAdapter,
  memory: ThreadMemory,
): void {
  const joined = isJoined(post, adapter);
  const above = joined ? idAbove(post, adapter) : undefined;
  remember(
    id,
    place({ joined, isFocal: false, above, inReplies: undefined, opened: undefined }),
    memory,
  );
}

function idAbove(post: Element, adapter: PlatformAdapter): string | undefined {
  const cell = anyOf(adapter.thread.cell);
  let neighbour = post.closest(cell)?.previousElementSibling;
  while (neighbour && !neighbour.matches(cell)) neighbour = neighbour.previousElementSibling;
  const above = neighbour?.querySelector(anyOf(adapter.posts.root));
  return above ? readId(above, adapter) : undefined;
}

function isJoined(post: Element, adapter: PlatformAdapter): boolean {
  return post.querySelector(anyOf(adapter.thread.continues)) !== null;
}

/** A long evening on one page; the oldest are forgotten first. */
const longestMemory = 5000;

function placeList(
  cells: readonly Element[],
  adapter: PlatformAdapter,
  opened: string | undefined,
  memory: ThreadMemory,
): string[] {
  const changed: string[] = [];
  let above: string | undefined;
  let inReplies: boolean | undefined;
  for (const cell of cells) {
    const post = cell.querySelector(anyOf(adapter.posts.root));
    const id = post ? readId(post, adapter) : undefined;
    if (!post || id === undefined) {
      above = undefined;
      if (!post && cell.querySelector(anyOf(adapter.thread.ends))) inReplies = false;
      continue;
    }
    inReplies = inReplies ?? memory.get(id)?.inReplies;
    const isFocal = id === opened && post.matches(anyOf(adapter.thread.focal));
    const joined = isJoined(post, adapter);
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

function forgetOldest(memory: ThreadMemory): void {
  for (const oldest of memory.keys()) if (memory.size > longestMemory) memory.delete(oldest);
}

/**
 * What was told once stays told: a neighbour that left the page takes nothing back.
 * @returns whether something else was known of the post before
 */
function remember(id: string, placed: Placed, memory: ThreadMemory): boolean {
  const known = memory.get(id);
  if (known?.kind === 'comment' && (placed.kind === 'post' || placed.parentId === undefined)) {
    return false;
  }
  if (known?.inReplies !== undefined) placed.inReplies ??= known.inReplies;
  memory.set(id, placed);
  if (memory.size > longestMemory) forgetOldest(memory);
  return known !== undefined && (known.kind !== placed.kind || known.parentId !== placed.parentId);
}
