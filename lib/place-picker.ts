import type { Rect } from './place-chip';

/** The size that it has where there is room, in px. */
const wanted = { width: 640, height: 380 };

/** Between it and the edges of the window, and the reply box. */
const gap = 8;

/** Lower than this it is of no use beside the box, and covers it rather. */
const leastHeight = 240;

/**
 * Finds a place for the picker: under the reply box, or over it, where it hides neither the box nor
 * what is answered; else in the half of the window with more room.
 */
export function placePicker({
  box,
  viewport,
  isRtl,
}: {
  box: Rect;
  viewport: { width: number; height: number };
  isRtl: boolean;
}): Rect {
  const width = Math.min(wanted.width, viewport.width - 2 * gap);
  const start = isRtl ? box.right - width : box.left;
  const left = Math.max(gap, Math.min(start, viewport.width - gap - width));
  const spaceBelow = viewport.height - gap - (box.bottom + gap);
  const spaceAbove = box.top - gap - gap;
  const isBelow = spaceBelow >= Math.min(wanted.height, Math.max(spaceAbove, leastHeight));
  const space = Math.max(isBelow ? spaceBelow : spaceAbove, leastHeight);
  const height = Math.min(wanted.height, space, viewport.height - 2 * gap);
  const top = isBelow ? box.bottom + gap : box.top - gap - height;
  const kept = Math.max(gap, Math.min(top, viewport.height - gap - height));
  return { left, right: left + width, top: kept, bottom: kept + height };
}
