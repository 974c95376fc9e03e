import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/voice/classify';
import { mask } from '@/lib/voice/mask';
import { anyCharacters } from '@/tests/support/any-characters';
import { readComments } from './comments/read-comments';

const comments = (['fr', 'en'] as const).flatMap((language) => readComments(language, 'train'));
const words = comments.flatMap(({ text }) => text.split(' '));
const anyText = fc.oneof(
  anyCharacters(60),
  fc
    .array(fc.constantFrom(...words, '!', '?', '\n', '😡', '@marque', '#tag'), { maxLength: 40 })
    .map((some) => some.join(' ')),
);

describe('any text', () => {
  it('is classified, the same each time, with evidence that lies in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = classify(text);
        expect(classify(text)).toEqual(found);
        for (const { start, end } of found.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(found.evidence.length > 0).toBe(found.situation !== undefined);
      }),
    );
  });

  it('is the same with another case or a longer address in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comments), fc.webUrl(), ({ text }, url) => {
        const { situation } = classify(text);
        expect(classify(text.toUpperCase()).situation).toBe(situation);
        expect(classify(`${text} ${url}`).situation).toBe(situation);
      }),
    );
  });

  it('is read in bounded time', () => {
    // What takes the square of such a length takes minutes, and Vitest ends it.
    for (const part of ['a', 'pas ', '?', '@', 'www.', 'a@', "l'", '😡', 'toujours rien '])
      expect(() => classify(part.repeat(500_000 / part.length))).not.toThrow();
  });
});

describe('masking', () => {
  it('keeps the length and hides what is no language', () => {
    const text = 'Voir https://a.fr/x?y www.b.com c@d.fr @Élo_die et #Été2025 à 15.30';
    const { text: masked, found } = mask(text);
    expect(masked).toHaveLength(text.length);
    expect(masked.replace(/\s+/g, ' ').trim()).toBe('Voir et à 15.30');
    expect(found).toEqual({ url: 2, email: 1, mention: 1, hashtag: 1 });
    expect(mask(text, ['hashtag']).text).toContain('#Été2025');
  });

  it('never changes a length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(mask(text).text).toHaveLength(text.length);
      }),
    );
  });
});
