/** A piece of a text as the site marks it up. */
interface Token {
  kind: 'text' | 'mention' | 'hashtag' | 'break';
  text: string;
}

const pattern =
  /(?<break>\n)|(?<![\w.@])(?<mention>@[\w.]*\w)|(?<![\w#])(?<hashtag>#[\p{L}\p{N}_]+)/gu;

/** Cuts a text into its pieces; joined again they are the text. Addresses are plain text here. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'text', text: text.slice(end, match.index) });
    const kind = (['break', 'mention', 'hashtag'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    );
    tokens.push({ kind: kind ?? 'text', text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end) });
  return tokens;
}
