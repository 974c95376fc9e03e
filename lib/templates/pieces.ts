import { parseTag, type Tag } from './parse-tag';
import { type Token, tokenize } from './tokenize';

/** A token whose tag is understood. */
export type Piece =
  | Exclude<Token, { kind: 'tag' }>
  | { kind: 'tag'; start: number; end: number; tag: Tag; raw: string };

/** The pieces of a body, lines trimmed around the edges of optional parts. */
export function piecesOf(body: string): Piece[] {
  const pieces = tokenize(body).map((token): Piece => {
    if (token.kind !== 'tag') return token;
    const { content, ...at } = token;
    return { ...at, tag: parseTag(content), raw: `{{${content}}}` };
  });
  return trimmed(pieces);
}

/**
 * An edge of an optional part (`{{#si …}}`, `{{sinon}}`, `{{/si}}`) that stands alone on its line
 * takes the line away with it: nobody who writes it so means an empty line.
 */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isAlone = pieces.map(
    (piece, index) =>
      piece.kind === 'tag' &&
      piece.tag.role !== 'leaf' &&
      isBlank(pieces[index - 1], index === 1, (text) => text.slice(text.lastIndexOf('\n') + 1)) &&
      isBlank(pieces[index + 1], index + 2 === pieces.length, restOfLine),
  );
  return pieces.map((piece, index) => {
    if (piece.kind !== 'text') return piece;
    let { text } = piece;
    if (isAlone[index + 1]) text = text.slice(0, text.lastIndexOf('\n') + 1);
    if (isAlone[index - 1]) text = text.slice(restOfLine(text).length);
    return { ...piece, text };
  });
}

/** Whether a line holds nothing before or after an edge. */
function isBlank(
  beside: Piece | undefined,
  isOutermost: boolean,
  line: (text: string) => string,
): boolean {
  if (beside === undefined) return true;
  if (beside.kind !== 'text' || line(beside.text).trim() !== '') return false;
  return isOutermost || beside.text.includes('\n');
}

/** Up to the end of the first line, which is included. */
function restOfLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end + 1);
}
