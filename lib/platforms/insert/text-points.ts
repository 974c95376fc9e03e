import type { Point } from './selected-range';

/** The text between two points, as one string without any breaks. */
export function textBetween(start: Point, end: Point): string {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.toString();
}

/** What counts of a text, and which of two points counts where one text node ends and one begins. */
interface Counting {
  seen?: (text: string) => string;
  side: 'end' | 'start';
}

/**
 * The point in the text of an element after so many UTF-16 units.
 * @returns undefined when the element holds less
 */
export function pointAt(
  element: HTMLElement,
  units: number,
  { seen = (text) => text, side }: Counting,
): Point | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = units;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { length } = seen(text.data);
    if (left < length || (left === length && side === 'end'))
      return { node: text, offset: offsetIn(text.data, left, seen) };
    left -= length;
  }
  return undefined;
}

/** Where in a text so many of the units that count have passed. */
function offsetIn(text: string, units: number, seen: (text: string) => string): number {
  let offset = units;
  while (seen(text.slice(0, offset)).length < units) offset += 1;
  return offset;
}

/** The end of the last block of an editor. */
export function lastPoint(box: HTMLElement): Point {
  let node: Node = box;
  while (node.lastChild && mayHoldCaret(node.lastChild)) node = node.lastChild;
  const { length } = node instanceof Text ? node : node.childNodes;
  const isBreakLast = node.lastChild instanceof HTMLBRElement;
  return { node, offset: isBreakLast ? length - 1 : length };
}

function mayHoldCaret(node: Node): boolean {
  if (node instanceof Text) return true;
  return node instanceof HTMLElement && node.isContentEditable && node.localName !== 'br';
}
