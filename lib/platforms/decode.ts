import type { Place } from './types';

/** Decodes a value as the site wrote it; `undefined` for what is not written so. */
export function decode(value: string, how: NonNullable<Place['decode']>): string | undefined {
  return how === 'uri' ? decodeUri(value) : decodeLinkedInKey(value);
}

/** LinkedIn writes accented letters of profile addresses in percent code, and only them. */
function decodeUri(value: string): string | undefined {
  try {
    const decoded = decodeURIComponent(value.replaceAll(/%(?=[0-7])/g, '%25'));
    return /[\s%:?#@]/.test(decoded) || decoded.length > longestHandle ? undefined : decoded;
  } catch {
    return undefined; // half a percent code: no address that the site wrote
  }
}

/** Longer than any handle that is stored. */
const longestHandle = 150;

/** Which kinds of content LinkedIn numbers how in its keys (linkedin.md §1.3); others are no posts. */
const kinds: Readonly<Record<number, string>> = { 1: 'activity', 2: 'ugcPost' };

/**
 * LinkedIn marks its cards with the protobuf `{ kind: { 1: id } }` in base64: field number, length,
 * and the id as a zigzag number. `CgsIgMDU1PHd3tDOAQ` → `activity:7444658505212661760`.
 */
function decodeLinkedInKey(value: string): string | undefined {
  const bytes = bytesOf(value);
  if (bytes.length < 4 || bytes[1] !== bytes.length - 2 || bytes[2] !== 0x08) return undefined;
  const tag = bytes[0] ?? 0;
  const kind = (tag & 7) === 2 ? kinds[tag >> 3] : undefined;
  const number = varint(bytes.slice(3));
  if (kind === undefined || number === undefined || number % 2n !== 0n) return undefined;
  return `${kind}:${number >> 1n}`;
}

function bytesOf(base64: string): number[] {
  try {
    return Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
  } catch {
    return [];
  }
}

/** @returns `undefined` unless the bytes are exactly one varint of at most 64 bits */
function varint(bytes: readonly number[]): bigint | undefined {
  if (bytes.length === 0 || bytes.length > 10) return undefined;
  let number = 0n;
  for (const [index, byte] of bytes.entries()) {
    number |= BigInt(byte & 0x7f) << BigInt(7 * index);
    const isLast = index === bytes.length - 1;
    if (isLast !== byte < 0x80) return undefined;
  }
  return number;
}
