import type { SearchRow } from '@/lib/templates/search/search-row';
import { idOf } from './made-up-library';

/** A saved reply of which only what matters is said. */
export function row(
  number: number,
  { body = '', ...more }: Partial<SearchRow> & { body?: string } = {},
): SearchRow {
  return {
    id: idOf(number),
    title: `Réponse ${number}`,
    platforms: [],
    tags: [],
    versions: { fr: [body] },
    position: number,
    deleted: false,
    ...more,
  };
}
