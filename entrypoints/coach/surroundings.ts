import { composedParent } from '@/lib/composed-parent';
import type { Rect } from '@/lib/place-chip';

/** What can be pressed or typed in. */
const pressable =
  'button, a[href], input, textarea, select, [role="button"], [role="link"], [role="textbox"], [role="switch"], [contenteditable="true"]';

/** So far around the editor, in px, a site may have what belongs to it. */
const reach = { above: 240, beside: 400 };

/** More are not looked at: no reply box has so many buttons. */
const mostObstacles = 200;

/** What can be pressed around an editor. */
export function obstaclesAround(box: HTMLElement): Rect[] {
  const around = box.getBoundingClientRect();
  let frame: Element = box;
  for (let node = box.parentElement; node; node = node.parentElement) {
    const { width, height } = node.getBoundingClientRect();
    if (height > around.height + reach.above || width > around.width + reach.beside) break;
    frame = node;
  }
  return [...frame.querySelectorAll(pressable)]
    .slice(0, mostObstacles)
    .filter((one) => !one.contains(box) && !box.contains(one))
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** What cuts off an element that scrolls out of it. */
export function clippersOf(box: Element): Element[] {
  const clippers: Element[] = [];
  for (let node = composedParent(box); node; node = composedParent(node)) {
    const { overflowX, overflowY, display } = getComputedStyle(node);
    if (display !== 'inline' && `${overflowX}${overflowY}` !== 'visiblevisible')
      clippers.push(node);
  }
  return clippers;
}

/** The part of an editor that is on screen; undefined when there is nothing to dock at. */
export function visiblePart(box: HTMLElement, clippers: readonly Element[]): Rect | undefined {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const seen: Rect = {
    left: Math.max(left, 0),
    right: Math.min(right, innerWidth),
    top: Math.max(top, 0),
    bottom: Math.min(bottom, innerHeight),
  };
  for (const clipper of clippers) {
    const clip = clipper.getBoundingClientRect();
    seen.left = Math.max(seen.left, clip.left);
    seen.right = Math.min(seen.right, clip.right);
    seen.top = Math.max(seen.top, clip.top);
    seen.bottom = Math.min(seen.bottom, clip.bottom);
  }
  const least = Math.min(12, (bottom - top) / 2);
  return seen.bottom - seen.top >= least && seen.right > seen.left ? seen : undefined;
}

/** Whether nothing that can be pressed lies under a place, except what the whole box stands in. */
export function isFreeOf(box: HTMLElement, own: (element: Element) => boolean) {
  const root = box.getRootNode();
  const from = root instanceof ShadowRoot ? root : box.ownerDocument;
  return ({ left, right, top, bottom }: Rect): boolean =>
    [left + 2, (left + right) / 2, right - 2].every((x) => {
      const under = from.elementsFromPoint(x, (top + bottom) / 2).find((one) => !own(one));
      const pressed = under?.closest(pressable);
      return !pressed || pressed.contains(box);
    });
}
