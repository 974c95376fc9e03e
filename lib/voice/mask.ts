/** What of a text is no language: it is neither read nor flagged. */
export type MaskedKind = 'url' | 'email' | 'mention' | 'hashtag';

interface Pattern {
  kind: MaskedKind;
  of: RegExp;
}

/** In this order: what one has taken, the next ones do not see. Each is linear in the text. */
const patterns: readonly Pattern[] = [
  { kind: 'url', of: /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu },
  { kind: 'email', of: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu },
  {
    kind: 'url',
    of: /\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:com|fr|org|net|io|co|uk|eu|shop|be|ch|ca|ly|gle)\b(?:\/\S*)?/giu,
  },
  { kind: 'mention', of: /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]+/gu },
  { kind: 'hashtag', of: /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/gu },
];

export interface Masked {
  /** The text, of the same length, with spaces in place of what was masked. */
  text: string;
  /** How often each kind was found. */
  found: Readonly<Record<MaskedKind, number>>;
}

/**
 * Blanks out URLs, addresses, handles and hashtags.
 * @param kept kinds that are left as they are
 */
export function mask(text: string, kept: readonly MaskedKind[] = []): Masked {
  const found = { url: 0, email: 0, mention: 0, hashtag: 0 };
  let masked = text;
  for (const { kind, of } of patterns) {
    masked = masked.replace(of, (all) => {
      found[kind]++;
      return kept.includes(kind) ? all : ' '.repeat(all.length);
    });
  }
  return { text: masked, found };
}
