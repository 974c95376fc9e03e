import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePicker } from '@/lib/place-picker';

const viewport = { width: 1280, height: 900 };
const box = (left: number, top: number, width = 500, height = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  ['under the box', box(300, 100), { left: 300, top: 168 }],
  ['over it at the lower edge', box(300, 700), { left: 300, bottom: 692 }],
  ['within the window at its right edge', box(1000, 100, 270), { right: 1272, top: 168 }],
])('stands %s', (_, at, expected) => {
  expect(placePicker({ box: at, viewport, isRtl: false })).toMatchObject(expected);
});

test('begins at the right where the page runs from right to left', () => {
  expect(placePicker({ box: box(640, 100), viewport, isRtl: true }).right).toBe(1140);
});

test('is narrower in a narrow window, and lower in a low one', () => {
  const place = placePicker({
    box: box(10, 20, 300, 40),
    viewport: { width: 320, height: 400 },
    isRtl: false,
  });
  expect([place.left, place.right]).toEqual([8, 312]);
  expect(place.bottom - place.top).toBeLessThanOrEqual(384);
});

test('is whole in the window, wherever the box is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 1500 }),
      fc.integer({ min: -900, max: 1500 }),
      fc.boolean(),
      (left, top, isRtl) => {
        const place = placePicker({ box: box(left, top), viewport, isRtl });
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(1280);
        expect(place.bottom).toBeLessThanOrEqual(900);
        expect(place.bottom - place.top).toBeGreaterThanOrEqual(240);
      },
    ),
  );
});
