import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeChip, type Rect, type Surroundings } from '@/lib/place-chip';

const chip = { width: 80, height: 28 };
const viewport = { width: 1280, height: 900 };

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const place = (around: Partial<Surroundings> & Pick<Surroundings, 'box'>) =>
  placeChip({ obstacles: [], chip, viewport, isRtl: false, ...around });

describe('on editors as the sites build them', () => {
  // X: five icons at the start and the send button at the end of the row below the editor.
  const box = rect(400, 300, 500, 28);
  const icons = [0, 1, 2, 3, 4].map((n) => rect(400 + n * 36, 348, 34, 36));
  const send = rect(820, 348, 80, 36);

  test('stands in the row of buttons, between the icons and the send button', () => {
    const found = place({ box, obstacles: [...icons, send] })!;
    expect(found.top).toBe(352);
    expect(found.right).toBeLessThan(send.left);
    expect(found.left).toBeGreaterThan(icons.at(-1)!.right);
  });

  test('leaves room for a send button that comes with the first letter', () => {
    const before = place({ box, obstacles: icons })!;
    expect(place({ box, obstacles: [...icons, send] })).toEqual(before);
  });

  test('stands in the row of the send button also where that is far below', () => {
    const far = rect(820, 448, 80, 36);
    expect(place({ box, obstacles: [], sendButton: far })!.top).toBe(452);
  });

  test('stands right below, at the end, where there are no buttons below', () => {
    const beside = rect(904, 300, 60, 28);
    expect(place({ box, obstacles: [beside], sendButton: beside })).toEqual(rect(820, 330, 80, 28));
  });

  test('goes above where the row below is full', () => {
    const full = rect(400, 330, 500, 36);
    expect(place({ box, obstacles: [full] })).toEqual(rect(820, 270, 80, 28));
  });

  test('goes above at the lower edge of the window', () => {
    expect(place({ box: rect(400, 850, 300, 40) })!.bottom).toBeLessThan(850);
  });

  test('stands beside where neither is free', () => {
    const walls = [rect(300, 200, 900, 96), rect(300, 332, 900, 96)];
    expect(place({ box, obstacles: walls })).toEqual(rect(904, 300, 80, 28));
  });

  test('is the mirror image on a page that runs from right to left', () => {
    const mirror = ({ left, right, top, bottom }: Rect) =>
      rect(1280 - right, top, right - left, bottom - top);
    const found = place({ box, obstacles: [...icons, send] })!;
    const inMirror = place({
      box: mirror(box),
      obstacles: [...icons, send].map(mirror),
      isRtl: true,
    });
    expect(inMirror).toEqual(mirror(found));
  });

  test('takes the next place when something turns out to stand in the first', () => {
    const first = place({ box })!;
    const second = place({ box, isFree: ({ top }) => top !== first.top })!;
    expect(second.bottom).toBeLessThanOrEqual(box.top);
  });

  test('there is no place at all in a window that the editor fills', () => {
    expect(place({ box: rect(0, 0, 1280, 900) })).toBeUndefined();
  });
});

test('never covers the editor nor a button, and is whole on screen', () => {
  const someRect = fc
    .tuple(
      fc.integer({ min: -50, max: 1250 }),
      fc.integer({ min: -50, max: 880 }),
      fc.integer({ min: 10, max: 700 }),
      fc.integer({ min: 10, max: 200 }),
    )
    .map((sides) => rect(...sides));
  fc.assert(
    fc.property(
      someRect,
      fc.array(someRect, { maxLength: 12 }),
      fc.boolean(),
      someRect,
      (box, obstacles, isRtl, sendButton) => {
        const found = place({ box, obstacles, isRtl, sendButton });
        if (!found) return;
        expect([box, sendButton, ...obstacles].filter((other) => overlap(found, other))).toEqual(
          [],
        );
        expect(found.left).toBeGreaterThanOrEqual(0);
        expect(found.top).toBeGreaterThanOrEqual(0);
        expect(found.right).toBeLessThanOrEqual(viewport.width);
        expect(found.bottom).toBeLessThanOrEqual(viewport.height);
      },
    ),
  );
});
