/**
 * What nobody sees: controls, also those of direction, and zero-width characters. They can make a
 * text read otherwise than it is. The flags of England, Scotland and Wales are spelt with such.
 */
const unseen = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\p{Cc}\p{Cf}]/gu;

/** Of these, what a text needs: line ends, tabs, and the joiner in emoji. */
const needed = new Set(['\n', '\t', '\u200d']);

/** A text from outside as we keep it: NFC, `\n` between lines, no invisible characters. */
export function safeText(text: string): { text: string; removed: boolean } {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').toWellFormed();
  const seen = lines.replace(unseen, (one, flag?: string) =>
    flag !== undefined || needed.has(one) ? one : '',
  );
  return {
    text: seen.normalize('NFC'),
    // The mark at the beginning of a file is no part of its text.
    removed: seen.length !== lines.length && lines !== `\ufeff${seen}`,
  };
}

/** Without blank lines around it, and without blanks at its end. */
export function trimBlank(text: string): string {
  return text.trimEnd().replace(/^(?:[ \t]*\n)+/, '');
}

/** A clean text in one line. */
export function safeLine(text: string): string {
  return safeText(text).text.split(/\s+/).filter(Boolean).join(' ');
}
