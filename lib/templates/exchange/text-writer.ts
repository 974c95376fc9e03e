const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their contents are nothing to read. */
export const silentTags = words('head script style template noscript iframe svg math');

/** Each begins and ends a line; between paragraphs there is a blank line, too. */
export const lineTags = words(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form header li main nav ol pre section table tbody tfoot thead tr ul p h1 h2 h3 h4 h5 h6 hr',
);
const paragraphs = words('p h1 h2 h3 h4 h5 h6 hr');

/** What plain text cannot show. */
const shows = words('a b strong i em u s del mark img table h1 h2 h3 h4 h5 h6 ol ul');

/** Most line ends in a row. */
const mostLines = 4;

/** Between two texts: line ends, and whether a paragraph ended there. */
interface Gap {
  lines: number;
  apart: boolean;
}

export interface TextWriter {
  open(tag: string): void;
  close(tag: string): void;
  write(text: string): void;
  /** The address of the link that is open. */
  link(address: string): void;
  written(): { text: string; formatted: boolean };
}

/**
 * Puts together what is read of HTML, with as many line ends between as one would see.
 *
 * @param options.keepsLines whether blanks and line ends are meant as they are
 */
export function createTextWriter({ keepsLines }: { keepsLines: boolean }): TextWriter {
  const pieces: (string | Gap)[] = [];
  let gap: Gap = { lines: 0, apart: false };
  let hush: string | undefined;
  let address: string | undefined;
  let label = '';
  let lastText = '';
  let formatted = false;
  /** A line of nothing but a space that is kept for it. */
  let isBlank = false;
  /** Nothing but such a line, or the end of one, was seen since a paragraph began. */
  let isEmptyParagraph = false;
  /** A paragraph is empty: so paragraphs have no space between them there. */
  let isTight = false;

  const breakLine = () => {
    gap.lines = Math.min(gap.lines + 1, mostLines);
  };
  const block = (tag: string) => {
    if (!lineTags.has(tag)) return;
    if (isBlank) breakLine();
    isBlank = false;
    gap.lines = Math.max(gap.lines, 1);
    gap.apart ||= paragraphs.has(tag);
  };

  const writer: TextWriter = {
    open(tag) {
      if (hush) return;
      if (silentTags.has(tag)) hush = tag;
      formatted ||= shows.has(tag);
      if (tag === 'br') breakLine();
      block(tag);
      if (tag === 'p') isEmptyParagraph = true;
      if (tag === 'a') label = '';
      if (tag === 'td' || tag === 'th') writer.write(' ');
      if (tag === 'li') writer.write('- ');
    },
    close(tag) {
      if (hush === tag) hush = undefined;
      if (hush) return;
      if (tag === 'a' && address !== undefined) {
        if (bare(label.trim()) !== bare(address)) writer.write(` (${address})`);
        address = undefined;
      }
      if (tag === 'p' && isEmptyParagraph) isTight ||= isBlank || gap.lines > 1;
      block(tag);
    },
    link(to) {
      if (!hush && /^https?:/i.test(to)) address = to;
    },
    write(text) {
      if (hush) return;
      if (keepsLines) {
        if (address !== undefined) label += text;
        pieces.push(text.replace(/\r\n?/g, '\n'));
        return;
      }
      const atStart = lastText === '' || gap.lines > 0;
      const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
      const rest = atStart || lastText.endsWith(' ') ? flat.replace(/^ /, '') : flat;
      isBlank ||= atStart && rest !== '';
      if (rest === '' || (atStart && rest.trim() === '')) return;
      if (gap.lines > 0 && lastText !== '') pieces.push(gap);
      gap = { lines: 0, apart: false };
      isBlank = false;
      isEmptyParagraph = false;
      if (address !== undefined) label += rest;
      lastText = rest;
      pieces.push(rest);
    },
    written: () => ({
      text: pieces
        .map((piece) => shown(piece, isTight))
        .join('')
        .replace(/ \n/g, '\n')
        .trim(),
      formatted,
    }),
  };
  return writer;
}

function shown(piece: string | Gap, isTight: boolean): string {
  if (typeof piece === 'string') return piece;
  return '\n'.repeat(piece.apart && !isTight ? Math.max(piece.lines, 2) : piece.lines);
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}
