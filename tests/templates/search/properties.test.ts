import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '@/lib/templates/fold';
import { createSearch } from '@/lib/templates/search/create-search';
import { createWordReader } from '@/lib/templates/search/words';
import { createRandom } from '@/tests/playground/feed/random';
import { anyCharacters } from '@/tests/support/any-characters';
import { row } from './example-row';
import { idOf, madeUpLibrary } from './made-up-library';
import { madeUpQueries, queryKindNames, withSlip } from './made-up-queries';

const rows = madeUpLibrary(400);
const search = createSearch(rows);
const everything = { limit: rows.length };
const anyRow = fc.constantFrom(...rows);

describe('whatever is looked for', () => {
  it('is found by the beginning of any word of its title', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.nat(), ({ id, title }, which, length) => {
        const words = foldedWords(title);
        const word = words[which % words.length]!;
        const query = word.slice(0, 1 + (length % word.length));
        expect(search.find(query, everything).map((hit) => hit.id)).toContain(id);
      }),
    );
  });

  it('is found by its shortcut, first', () => {
    fc.assert(
      fc.property(anyRow, ({ id, shortcut }) => {
        expect(search.find(shortcut!)[0]?.id).toBe(id);
      }),
    );
  });

  it('is found when one letter of a word slipped, unless that is in another reply', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.integer(), ({ id, title }, which, seed) => {
        const long = foldedWords(title).filter((word) => word.length >= 5);
        const query = withSlip(long[which % long.length]!, createRandom(seed));
        const found = search.find(query, everything).map((hit) => hit.id);
        if (!found.includes(id)) {
          // Then the slip made a word, or the beginning of one, that stands in some replies.
          expect(found).not.toEqual([]);
          const others = rows.filter((one) => found.includes(one.id));
          for (const other of others)
            expect(
              JSON.stringify([other.title, other.tags, other.versions, other.shortcut]),
            ).toSatisfy((text: string) => foldedWords(text).some((word) => word.includes(query)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same typed letter by letter as asked at once', () => {
    const few = rows.slice(0, 60);
    const typed = createSearch(few);
    const asked = createSearch(few);
    fc.assert(
      fc.property(fc.constantFrom(...few), fc.constantFrom(...queryKindNames), (sought, kind) => {
        const { query } = madeUpQueries([sought], kind, 1)[0]!;
        for (let length = 1; length <= query.length; length++) {
          // What was asked before is forgotten over a query that does not go on from it.
          asked.find('x');
          const begun = query.slice(0, length);
          expect(typed.find(begun)).toEqual(asked.find(begun));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is never another brand’s, deleted, or meant for another site', () => {
    const anyBrand = fc.constantFrom(undefined, idOf(1000), idOf(1001));
    const library = fc.array(
      fc.record({
        brandId: anyBrand,
        deleted: fc.boolean(),
        platforms: fc.subarray(['x', 'linkedin', 'instagram'] as const),
      }),
    );
    fc.assert(
      fc.property(library, (made) => {
        const all = made.map(({ brandId, ...more }, at) =>
          row(at, { ...more, ...(brandId !== undefined && { brandId }) }),
        );
        const found = createSearch(all).find('reponse', {
          brandId: idOf(1000),
          platform: 'x',
          limit: all.length,
        });
        expect(new Set(found.map(({ id }) => id))).toEqual(
          new Set(
            all
              .filter(
                (one) =>
                  !one.deleted &&
                  one.brandId !== idOf(1001) &&
                  (one.platforms.length === 0 || one.platforms.includes('x')),
              )
              .map(({ id }) => id),
          ),
        );
      }),
    );
  });
});

it('reads texts into the words that folding makes of them', () => {
  const text = fc.oneof(
    anyCharacters(8),
    fc.string({
      maxLength: 12,
      unit: fc.constantFrom('é', 'œ', '’', ' ', 'a', 'ß', '🙏', '𝗠', 'ﬃ', '𐌰', '\u0301', 'ﷺ'),
    }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const reader = createWordReader();
      for (const one of texts) reader.read(one);
      const numbers = Array.from(reader.take());
      const { units, starts, size } = reader.words();
      const wordOf = (number: number): string =>
        String.fromCharCode(...units.slice(starts[number], starts[number + 1]));
      expect(numbers.map(wordOf)).toEqual(texts.flatMap(foldedWords));
      expect(size).toBe(new Set(numbers).size);
    }),
  );
});
