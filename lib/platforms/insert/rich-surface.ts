import { condensed } from './plain-text';
import { select, selectedRange, selectionHeard, type Point } from './selected-range';
import { lastPoint, pointAt, textBetween } from './text-points';
import type { Surface } from './types';

/** An editor: a box that can be written in, with elements in it. */
export function richSurface(box: HTMLElement): Surface {
  const text = () => box.textContent;
  const first: Point = { node: box, offset: 0 };
  const before = (point: Point) => textBetween(first, point);
  const after = (point: Point) => textBetween(point, { node: box, offset: box.childNodes.length });

  const backFrom = (end: Point, units: number): Point | undefined => {
    const left = before(end).length - units;
    const start = left < 0 ? undefined : pointAt(box, left, { side: 'start' });
    return start && /\s/.test(textBetween(start, end)) ? undefined : start;
  };

  return {
    box,
    text,
    textBefore() {
      const range = selectedRange(box);
      return range && before(range.end);
    },

    async makePlace(replaceBefore) {
      const end = selectedRange(box)?.end ?? lastPoint(box);
      const start = replaceBefore === 0 ? end : backFrom(end, replaceBefore);
      if (!start) return undefined;
      await select(box, start, end);
      return { before: before(start), after: after(end) };
    },

    async putCaret(wanted) {
      const { length } = condensed(wanted);
      const point = pointAt(box, length, { seen: condensed, side: 'end' }) ?? first;
      await select(box, point, point);
      const blanks = /\s*$/.exec(wanted)?.[0].length ?? 0;
      if (blanks === 0) return;
      const heard = selectionHeard(box.ownerDocument);
      for (let moved = 0; moved < blanks; moved += 1)
        box.ownerDocument.getSelection()?.modify('move', 'forward', 'character');
      await heard;
    },
  };
}
