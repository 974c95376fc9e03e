import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/templates/search/create-search';
import type { SearchRow } from '@/lib/templates/search/search-row';
import { row } from './example-row';
import { idOf, madeUpLibrary } from './made-up-library';

describe('an edited library', () => {
  it('is searched as it is now', () => {
    const search = createSearch([row(1, { title: 'Merci' }), row(2, { title: 'Retard' })]);
    search.put(row(1, { title: 'Bravo' }));
    search.put(row(3, { title: 'Bravo encore' }));
    expect(search.find('merci')).toEqual([]);
    expect(search.find('bravo').map(({ id }) => id)).toEqual([idOf(1), idOf(3)]);
    search.remove(idOf(1));
    search.put(row(2, { title: 'Retard', deleted: true }));
    expect(search.find('bravo').map(({ id }) => id)).toEqual([idOf(3)]);
    expect(search.find('retard')).toEqual([]);
  });

  it('answers like one that is indexed anew, whatever was edited and asked before', () => {
    const rows = madeUpLibrary(40);
    const edits = fc.array(
      fc.record({
        at: fc.nat({ max: 45 }),
        title: fc.constantFrom('Merci', 'Remboursement', 'Retard de livraison', 'Thanks a lot'),
        gone: fc.boolean(),
      }),
      { maxLength: 300 },
    );
    const queries = fc.array(fc.constantFrom('m', 'me', 'merci', 'rem', 'retard liv', 'thakns'));
    fc.assert(
      fc.property(edits, queries, (changes, asked) => {
        const search = createSearch(rows);
        const now = new Map<string, SearchRow>(rows.map((one) => [one.id, one]));
        for (const { at, title, gone } of changes) {
          const changed = row(at, { title, deleted: gone });
          search.put(changed);
          if (gone) now.delete(changed.id);
          else now.set(changed.id, changed);
        }
        const anew = createSearch([...now.values()]);
        for (const query of asked) expect(search.find(query)).toEqual(anew.find(query));
      }),
      { numRuns: 50 },
    );
  });
});
