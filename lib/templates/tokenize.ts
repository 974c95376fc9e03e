/** A piece of a saved reply; positions in UTF-16 code units of the body. */
export type Token =
  | { kind: 'text'; start: number; end: number; text: string }
  /** `{`, `|`, `}`: whether they mean something depends on what stands around them. */
  | { kind: 'open' | 'bar' | 'close'; start: number; end: number }
  /** `{{…}}`: what stands between the braces, escapes and all */
  | { kind: 'tag'; start: number; end: number; content: string };

/**
 * Groups: an escaped sign; the content of a tag, which holds neither a brace nor the end of a line.
 * A backslash before anything else is a backslash: `¯\_(ツ)_/¯`.
 */
const pieces = /\\([{}|\\])|\{\{([^{}\\\r\n]*(?:\\[^\r\n][^{}\\\r\n]*)*)\}\}|[{}|]|[^{}|\\]+|\\/g;

const signs = { '{': 'open', '|': 'bar', '}': 'close' } as const;

/** Cuts a body into pieces, in time proportional to its length. Lines come out ended by `\n`. */
export function tokenize(body: string): Token[] {
  const tokens: Token[] = [];
  for (const match of body.matchAll(pieces)) {
    const [piece, escaped, content] = match;
    const at = { start: match.index, end: match.index + piece.length };
    if (content !== undefined) tokens.push({ kind: 'tag', ...at, content });
    else if (piece === '{' || piece === '|' || piece === '}')
      tokens.push({ kind: signs[piece], ...at });
    else addText(tokens, { ...at, text: escaped ?? piece.replaceAll(/\r\n?/g, '\n') });
  }
  return tokens;
}

function addText(tokens: Token[], added: { start: number; end: number; text: string }): void {
  const last = tokens.at(-1);
  if (last?.kind !== 'text') tokens.push({ kind: 'text', ...added });
  else {
    last.text += added.text;
    last.end = added.end;
  }
}
