const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Codes of this length hold a whole media id; those of private accounts go on after it. */
const plainLength = 11;

/** A media id as it stands in addresses: base 64, most significant digit first. */
export function shortcodeOf(mediaId: string): string {
  let rest = BigInt(mediaId);
  let code = '';
  while (rest > 0n) {
    code = (alphabet[Number(rest & 63n)] ?? '') + code;
    rest >>= 6n;
  }
  return code;
}

/**
 * The media id that a code holds, in its first eleven characters.
 * @throws when the code has a character that no code has
 */
export function mediaIdOf(code: string): string {
  let id = 0n;
  for (const character of code.slice(0, plainLength)) {
    const digit = alphabet.indexOf(character);
    if (digit === -1) throw new RangeError(`Not a short code: ${code}`);
    id = (id << 6n) | BigInt(digit);
  }
  return id.toString();
}

/** The 39-character code of a private accountʼs medium: its short code and 28 more characters. */
export function privateCode(mediaId: string, digit: () => number): string {
  const more = Array.from({ length: 28 }, () => alphabet[digit() & 63]);
  return shortcodeOf(mediaId) + more.join('');
}
