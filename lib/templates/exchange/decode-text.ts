/** How the bytes of a file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file. With a byte order mark it says itself what it is; without, it is UTF-8 if it
 * can be that, else windows-1252, which older spreadsheets write. Never throws.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.encoding);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

const marks: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? fromWindows(text) : text, encoding };
}

/** What windows-1252 has where Latin-1 has controls: some decoders (Node 20) know only the latter. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = signs.charAt(control.charCodeAt(0) - 0x80);
    return sign === ' ' ? '' : sign;
  });
}
