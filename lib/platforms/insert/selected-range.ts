/** A place between two characters of a document. */
export interface Point {
  node: Node;
  offset: number;
}

/** What Chromium had before `getComposedRanges`. */
interface OldShadowRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

/**
 * What is selected within an element, also within the shadow root that it is in.
 * @returns undefined when the selection is not, or not wholly, in it
 */
export function selectedRange(box: HTMLElement): { start: Point; end: Point } | undefined {
  const range = rangeIn(box.getRootNode(), box.ownerDocument.getSelection());
  if (!range || !box.contains(range.startContainer) || !box.contains(range.endContainer))
    return undefined;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

function rangeIn(root: Node, selection: Selection | null): AbstractRange | undefined {
  if (!selection) return undefined;
  if (!(root instanceof ShadowRoot)) return firstOf(selection);
  if ('getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  return firstOf((root as OldShadowRoot).getSelection?.());
}

function firstOf(selection: Selection | null | undefined): Range | undefined {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/**
 * Selects from one point to another, as a person would, and waits until the page has heard of it:
 * editors take over the selection when they do.
 */
export async function select(box: HTMLElement, start: Point, end: Point): Promise<void> {
  const now = selectedRange(box);
  if (now && isSame(now.start, start) && isSame(now.end, end)) return;
  const heard = selectionHeard(box.ownerDocument);
  box.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  await heard;
}

function isSame(one: Point, other: Point): boolean {
  return one.node === other.node && one.offset === other.offset;
}

/** The longest that a browser is given to tell of a selection. */
const patienceMs = 200;

/** Resolves when the next change of the selection was told to everyone in the page. */
export async function selectionHeard(document: Document): Promise<void> {
  const over = new AbortController();
  await new Promise<void>((resolve) => {
    const options = { once: true, capture: true, signal: over.signal };
    document.addEventListener('selectionchange', () => resolve(), options);
    setTimeout(resolve, patienceMs);
  });
  over.abort();
  // Others in the page hear of it after us.
  await new Promise((resolve) => setTimeout(resolve));
}
