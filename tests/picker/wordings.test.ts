import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDice } from '@/lib/picker/dice';
import { anotherVariant } from '@/lib/picker/wordings';

test.each([
  ['the next one', 0, 3, [], 1, 1],
  ['round to the first', 2, 3, [], 1, 0],
  ['the one before, round to the last', 0, 3, [], -1, 2],
  ['over one that was used', 0, 3, [1], 1, 2],
  ['used ones once the others are through', 2, 3, [1], 1, 1],
  ['itself, when there is no other', 0, 1, [], 1, 0],
] as const)('takes %s', (_, variant, count, used, step, expected) => {
  expect(anotherVariant(variant, count, new Set(used), step)).toBe(expected);
});

test('goes through all of them before it comes back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.uniqueArray(fc.nat(19)),
      fc.constantFrom(1 as const, -1 as const),
      (count, used, step) => {
        const seen = new Set<number>();
        let variant = 0;
        for (let turn = 0; turn < count; turn++) {
          seen.add(variant);
          variant = anotherVariant(variant, count, new Set(used), step);
        }
        expect(seen.size).toBe(count);
        expect(variant).toBe(0);
      },
    ),
  );
});

test('dice fall alike for the same seed, within their sides, and on every side', () => {
  const throws = (seed: string) => {
    const roll = createDice(seed);
    return Array.from({ length: 200 }, () => roll(6));
  };
  expect(throws('a b')).toEqual(throws('a b'));
  expect(throws('a b')).not.toEqual(throws('a c'));
  expect(new Set(throws('a b'))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});
