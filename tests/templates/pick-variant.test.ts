import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ThreadUse } from '@/lib/desk';
import { pickVariant } from '@/lib/templates/pick-variant';

const id = '01J00000000000000000000001';
const other = '01J00000000000000000000002';
const template = { id, versions: { fr: ['a', 'b', 'c'], en: ['d'] } };
const used = (...variants: number[]): ThreadUse[] =>
  variants.map((variant) => ({ templateId: id, language: 'fr', variant, text: '' }));

describe('pickVariant', () => {
  test.each<[ThreadUse[], number, number]>([
    [[], 0, 0],
    [[], 0.99, 2],
    [used(0), 0, 1],
    [used(2, 0), 0.5, 1],
    [used(1, 2, 0), 0, 0],
    [used(0, 1, 2), 0, 1],
    [used(0, 1, 2, 2, 2), 0.99, 2],
    [[{ templateId: other, language: 'fr', variant: 0, text: '' }], 0, 0],
    [[{ templateId: id, language: 'en', variant: 0, text: '' }], 0, 0],
  ])('after %j, by %d: %i', (usedInThread, random, variant) => {
    expect(pickVariant(template, 'fr', usedInThread, () => random)).toBe(variant);
  });

  test('the only one, over and over; the first, when there is none', () => {
    const again: ThreadUse[] = [{ templateId: id, language: 'en', variant: 0, text: '' }];
    expect(pickVariant(template, 'en', again, () => 0.5)).toBe(0);
    expect(pickVariant({ id, versions: { en: ['d'] } }, 'fr', [], () => 0.5)).toBe(0);
  });

  test('never the last one, and no used one while there is another', () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(2)), random, (variants, value) => {
        const variant = pickVariant(template, 'fr', used(...variants), () => value);
        expect([0, 1, 2]).toContain(variant);
        expect(variant).not.toBe(variants[0]);
        if (new Set(variants).size < 3) expect(variants).not.toContain(variant);
      }),
    );
  });
});
