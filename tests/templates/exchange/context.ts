import type { LibraryRow, ReadContext } from '@/lib/templates/exchange/read-context';

export const lumenId = '01JDE0000000000000000000AA';

/** French unless something says otherwise, one brand, nothing in the library. */
export const context: ReadContext = {
  language: 'fr',
  brands: [{ id: lumenId, name: 'Maison Lumen' }],
  library: [],
};

/** A reply of the library. */
export function row(different: Partial<LibraryRow> & { id: string }): LibraryRow {
  return { title: 'Merci', platforms: [], tags: [], versions: { fr: ['Merci.'] }, ...different };
}
