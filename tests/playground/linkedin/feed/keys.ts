/** The field of the protobuf message that names what a key is of. */
const fields = { activity: 1, ugcPost: 2, course: 6 } as const;

export interface Key {
  kind: keyof typeof fields;
  id: string;
}

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    if (rest < 0x80n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/**
 * The key of a card of the new front end: `{ field: { 1: sint64 id } }` as base64 without padding
 * (`CgsIgMDU1PHd3tDOAQ`).
 */
export function encodeKey({ kind, id }: Key): string {
  // A signed number is written doubled, so that small negative ones stay short.
  const inner = [0x08, ...varint(BigInt(id) * 2n)];
  const bytes = [(fields[kind] << 3) | 2, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

/** What a key is of; throws when it is none. */
export function decodeKey(key: string): Key {
  const bytes = Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const [tag = 0, length, inner, ...digits] = bytes;
  const kind = (Object.keys(fields) as Key['kind'][]).find(
    (name) => tag === ((fields[name] << 3) | 2),
  );
  if (!kind || length !== bytes.length - 2 || inner !== 0x08) {
    throw new RangeError(`This is no key of a card: ${key}`);
  }
  const doubled = digits.reduceRight((sum, digit) => (sum << 7n) | BigInt(digit & 0x7f), 0n);
  return { kind, id: (doubled >> 1n).toString() };
}
