/** A piece of a text as the site marks it up. */
export interface Token {
  kind: 'text' | 'break' | 'hashtag' | 'link';
  text: string;
}

const pattern = /(?<link>https:\/\/[^\s]+)|(?<![\w#])(?<hashtag>#[\p{L}\p{N}_]+)|(?<break>\n)/gu;

/** Cuts a text into its pieces; joined again they are the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'text', text: text.slice(end, match.index) });
    const kind = (['link', 'hashtag', 'break'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    );
    tokens.push({ kind: kind ?? 'text', text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end) });
  return tokens;
}
