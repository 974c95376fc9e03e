import type { SearchRow } from './search-row';
import { createWordReader, type Words } from './words';

/** An index over some saved replies: their texts as numbers of words. It is never changed. */
export interface Segment {
  readonly rows: readonly SearchRow[];
  readonly words: Words;
  /** So many words, the first ones, stand in a title, a shortcut or a tag. */
  readonly named: number;
  /** The words of all titles, shortcuts and tags, row after row. */
  readonly names: Uint32Array;
  /** Three for each row: where in `names` its title ends, its shortcut, and its tags. */
  readonly nameEnds: Uint32Array;
  /** The words of all wordings in all languages, row after row. */
  readonly bodies: Uint32Array;
  /** For each row: where its words in `bodies` end. */
  readonly bodyEnds: Uint32Array;
}

/** Builds the index of some rows, in time that grows with the length of their texts. */
export function createSegment(rows: readonly SearchRow[]): Segment {
  const reader = createWordReader();
  const nameEnds = new Uint32Array(3 * rows.length);
  for (let row = 0; row < rows.length; row++) {
    const { title, shortcut, tags } = rows[row]!;
    let end = reader.read(title);
    nameEnds[3 * row] = end;
    // As one word: it is typed with its hyphens or without.
    if (shortcut !== undefined) end = reader.read(shortcut.replace(/[_-]/g, ''));
    nameEnds[3 * row + 1] = end;
    for (const tag of tags) end = reader.read(tag);
    nameEnds[3 * row + 2] = end;
  }
  const names = reader.take();
  const named = reader.words().size;
  const bodyEnds = new Uint32Array(rows.length);
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    for (const wordings of Object.values(rows[row]!.versions))
      for (const body of wordings) end = reader.read(body);
    bodyEnds[row] = end;
  }
  const bodies = reader.take();
  return { rows, words: reader.words(), named, names, nameEnds, bodies, bodyEnds };
}
