import { lastPoint, pointAt, textBetween } from './text-points';
import { select, selectedRange, type Point } from './selected-range';
import { isField } from './surface-of';

/** Where the caret was in a box. */
export interface SavedSelection {
  /** Puts it there again, in this box or in the one that took its place. */
  restore(box: HTMLElement): Promise<void>;
}

/** Remembers what is selected in a box before the focus leaves it; its end when nothing is. */
export function saveSelection(box: HTMLElement): SavedSelection {
  return isField(box) ? savedInField(box) : savedInEditor(box);
}

function savedInField(field: HTMLTextAreaElement | HTMLInputElement): SavedSelection {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return {
    async restore(box) {
      if (!isField(box) || selectionStart === null) return;
      box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    },
  };
}

function savedInEditor(box: HTMLElement): SavedSelection {
  const range = selectedRange(box);
  const start = range && savePoint(box, range.start);
  const end = range && savePoint(box, range.end);
  return {
    async restore(fresh) {
      const last = end?.(fresh) ?? lastPoint(fresh);
      await select(fresh, start?.(fresh) ?? last, last);
    },
  };
}

/**
 * Remembers a point by its node, by the way to it through the elements, and by the text before it:
 * an editor that was drawn anew has other nodes.
 */
function savePoint(box: HTMLElement, point: Point): (fresh: HTMLElement) => Point | undefined {
  const before = textBetween({ node: box, offset: 0 }, point);
  const path = pathTo(point.node, box);
  return (fresh) => {
    const found = [point, atPath(fresh, path, point.offset)].find(
      (now) => now && isAfter(fresh, now, before),
    );
    return found ?? pointAt(fresh, before.length, { side: 'end' });
  };
}

function pathTo(node: Node, box: HTMLElement): number[] {
  if (node === box || !node.parentNode) return [];
  const siblings: Node[] = [...node.parentNode.childNodes];
  return [...pathTo(node.parentNode, box), siblings.indexOf(node)];
}

function atPath(box: HTMLElement, path: readonly number[], offset: number): Point | undefined {
  let node: Node | undefined = box;
  for (const index of path) node = node?.childNodes[index];
  return node && { node, offset };
}

/** The point is one of this box, and stands after this text. */
function isAfter(box: HTMLElement, { node, offset }: Point, before: string): boolean {
  const { length } = node instanceof Text ? node : node.childNodes;
  if (!box.contains(node) || offset > length) return false;
  return textBetween({ node: box, offset: 0 }, { node, offset }) === before;
}
