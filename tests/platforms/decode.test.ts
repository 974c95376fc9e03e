import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '@/lib/platforms/decode';

/** `{ field: { 1: id } }` as LinkedIn writes it: zigzag varint, base64 without padding. */
function key(field: number, id: bigint): string {
  const bytes = [0x08];
  for (let rest = id << 1n; ; rest >>= 7n) {
    const isLast = rest < 0x80n;
    bytes.push(Number(rest & 0x7fn) | (isLast ? 0 : 0x80));
    if (isLast) break;
  }
  return base64([(field << 3) | 2, bytes.length, ...bytes]);
}

const base64 = (bytes: readonly number[]): string =>
  btoa(String.fromCodePoint(...bytes)).replace(/=+$/, '');

const ids = fc.bigInt({ min: 0n, max: (1n << 63n) - 1n });

describe('a LinkedIn key', () => {
  test('of the facts reads as there', () => {
    expect(decode('CgsIgMDU1PHd3tDOAQ', 'linkedin-key')).toBe('activity:7444658505212661760');
  });

  test('of every activity and ugcPost reads back, padded or not', () => {
    fc.assert(
      fc.property(
        ids,
        fc.constantFrom<[number, string]>([1, 'activity'], [2, 'ugcPost']),
        (id, [field, kind]) => {
          const written = key(field, id);
          expect(decode(written, 'linkedin-key')).toBe(`${kind}:${id}`);
          expect(
            decode(written.padEnd(Math.ceil(written.length / 4) * 4, '='), 'linkedin-key'),
          ).toBe(`${kind}:${id}`);
        },
      ),
    );
  });

  test('of any other kind is none: a course, a share of which nobody has seen a key', () => {
    for (const field of [3, 4, 5, 6, 7, 15]) {
      expect(decode(key(field, 3_533_588n), 'linkedin-key')).toBeUndefined();
    }
  });

  test.each([
    ['nothing', ''],
    ['no base64', 'Cg==!!'],
    ['a length of 1 in base64', 'C'],
    ['a length that is not that of the rest', base64([0x0a, 0x09, 0x08, 0x02])],
    ['half a number', base64([0x0a, 0x02, 0x08, 0x80])],
    ['a number and something after it', base64([0x0a, 0x03, 0x08, 0x02, 0x02])],
    ['an odd zigzag number, which is negative', base64([0x0a, 0x02, 0x08, 0x03])],
    ['another inner field', base64([0x0a, 0x02, 0x10, 0x02])],
    ['another wire type', base64([0x08, 0x02, 0x08, 0x02])],
    ['eleven bytes of number', base64([0x0a, 0x0c, 0x08, ...Array<number>(10).fill(0xff), 0x01])],
  ])('with %s is none', (_, written) => {
    expect(decode(written, 'linkedin-key')).toBeUndefined();
  });

  test('cut at any place is none', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (id, at) => {
        const written = key(1, id);
        const cut = written.slice(0, at % written.length);
        expect(decode(cut, 'linkedin-key')).not.toBe(`activity:${id}`);
      }),
    );
  });

  test('out of anything: no throw, and nothing but a number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (junk) => {
        expect(decode(junk, 'linkedin-key') ?? 'activity:0').toMatch(
          /^(?:activity|ugcPost):\d{1,20}$/,
        );
      }),
    );
  });
});

describe('an address in percent code', () => {
  test.each([
    ['in/jos%C3%A9-martin', 'in/josé-martin'],
    ['in/jane-doe', 'in/jane-doe'],
    ['company/%E6%97%A5%E6%9C%AC', 'company/日本'],
  ])('%s is %s', (written, read) => {
    expect(decode(written, 'uri')).toBe(read);
  });

  test.each([
    ['half a code', 'in/%E0%A4%A'],
    ['bytes that are no text', 'in/%C3%28'],
    ['a hidden slash', 'in/jane%2Fadmin'],
    ['a hidden blank', 'in/jane%20doe'],
    ['a line break', 'in/jane%0Adoe'],
    ['a question mark', 'in/jane%3Fx'],
    ['a space that is no ASCII', 'in/jane%C2%A0doe'],
    ['something far too long', `in/${'a'.repeat(200)}`],
  ])('with %s is none', (_, written) => {
    expect(decode(written, 'uri')).toBeUndefined();
  });
});
