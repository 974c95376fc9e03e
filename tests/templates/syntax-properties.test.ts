import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '@/lib/templates/fields-of';
import { parse } from '@/lib/templates/parse';
import { pairBraces } from '@/lib/templates/pair-braces';
import { type Piece, piecesOf } from '@/lib/templates/pieces';
import type { Node } from '@/lib/templates/types';
import { renderWith } from './render-with';

const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0x2fff), fc.nat(0x10_ffff)), { maxLength: 100 })
  .map((codes) => String.fromCodePoint(...codes));
const snippets = [
  ['{', '}', '|', '\\', '{{', '}}', '\n', '\r\n', ' ', ',', '\u0301', '@', '😀', 'mot', '…'],
  ['{{prénom}}', '{{prénom|}}', '{{nom|vous}}', '{{curseur}}', '{{date+3j}}', '{{pseudo}}'],
  ['{{?Ville}}', '{{?ville|Paris}}', '{{?Ton:a/b}}', '{{>a}}', '{{>b}}', '{{inconnu}}'],
  ['{{#si prénom}}', '{{#if ?Ville}}', '{{sinon}}', '{{/si}}', '{a|b}', '{|b}', '{nom}'],
].flat();
/** What people write, and what they get wrong. */
const anyBody = fc.oneof(
  anyText,
  fc
    .array(fc.oneof(fc.constantFrom(...snippets), anyText), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...snippets), { maxLength: 60 }).map((all) => all.join('')),
);
const anyValue = fc.option(anyText, { nil: undefined });
const anyGiven = fc.record({
  values: fc
    .record({ firstName: anyValue, name: anyValue, handle: anyValue })
    .map((values) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    ),
  answers: fc.dictionary(fc.constantFrom('Ville', 'TON', 'x'), anyText),
  replies: fc.dictionary(fc.constantFrom('a', 'b'), anyBody),
  now: fc.oneof(fc.double(), fc.integer({ min: 0, max: 4e12 })),
  timeZone: fc.constantFrom('Europe/Paris', 'Asia/Kolkata', 'Mars/Base'),
  language: fc.constantFrom('fr' as const, 'en' as const),
});
/** Always the same choices for the same seed. */
const chooser = (seed: number) => {
  let state = seed;
  return (count: number) => (state = (state * 16_807 + 11) % 2_147_483_647) % count;
};

describe('whatever is written', () => {
  test('is parsed, and each problem has its place', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const { at } of parse(body).problems) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(body.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is rendered: in NFC, in lines, of its parts, with the caret in it, the same each time', () => {
    fc.assert(
      fc.property(anyBody, anyGiven, fc.nat(), (body, given, seed) => {
        const rendered = renderWith(body, { ...given, choose: chooser(seed) });
        const { text, caret, parts, missing } = rendered;
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/\r|\n$/);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        if (caret !== undefined) {
          expect(caret).toBeGreaterThanOrEqual(0);
          expect(caret).toBeLessThanOrEqual(text.length);
        }
        // Only what is certainly written has to be missing: branches may not be.
        if (parse(body).problems.length > 0 && !body.includes('|') && !body.includes('{{#'))
          expect(missing).not.toEqual([]);
        expect(renderWith(body, { ...given, choose: chooser(seed) })).toEqual(rendered);
      }),
      { numRuns: 300 },
    );
  });

  test('without braces and backslashes comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const body = any.replaceAll(/[{}\\]/g, '');
        const { text, missing } = renderWith(body);
        expect(text).toBe(body.replaceAll(/\r\n?/g, '\n').normalize('NFC').replace(/\n+$/, ''));
        expect(missing).toEqual([]);
      }),
    );
  });

  test('without a problem comes back when it is escaped', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const escaped = body.replaceAll(/[{}|\\]/g, (sign) => `\\${sign}`);
        expect(parse(escaped).problems).toEqual([]);
        const plain = body.replaceAll(/\r\n?/g, '\n').normalize('NFC').replace(/\n+$/, '');
        expect(renderWith(escaped).text).toBe(plain);
      }),
    );
  });
});

test('no value is read as syntax', () => {
  fc.assert(
    fc.property(anyBody, (value) => {
      const answers = { Ville: value };
      const shown = renderWith('[{{?Ville|}}]', { answers }).text;
      expect(shown).toBe(`[${value.replaceAll(/\r\n?/g, '\n').trim()}]`.normalize('NFC'));
    }),
  );
});

const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

describe('however long and deep it is', () => {
  const bodies = [
    ['{', '}', '{a|', '|', '{{\\', ' ', '{ }', '{{x}}', '{|a}', '{{ ', '{{#si prénom}}', '{{/si}}'],
    ['{{+1+1', '{{prénom|}} ', '{{?x}}', '{{date+1j}}', '{{prénom}}\u0301', '{{?a:b/'],
    ['{a|{{#si prénom}}', '{{#si prénom}}{a|', '{{#si prénom}}\n'],
  ].flat();

  test.each(bodies)('%j upon itself takes steps in proportion', (piece) => {
    const pieces = piecesOf(fill(piece, 10_000));
    expect(readsOf(pieces)).toBeLessThanOrEqual(10 * pieces.length + 10);
    const { nodes } = parse(fill(piece, 10_000));
    expect(depthOf(nodes)).toBeLessThanOrEqual(20);
    expect(fieldsOf(nodes).length).toBeLessThanOrEqual(1);
  });

  test.each(['{', '{a|', '{{#si prénom}}{a|', '{{ ', ' {{prénom|}}', '\n{{x'])(
    '100 kB of %j grow no longer',
    (piece) => {
      const { text } = renderWith(fill(piece, 100_000));
      expect(text.length).toBeLessThanOrEqual(100_100);
    },
  );
});

/** How often pairing looks at a piece. */
function readsOf(pieces: Piece[]): number {
  let reads = 0;
  pairBraces(
    new Proxy(pieces, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    }),
  );
  return reads;
}

function depthOf(nodes: readonly Node[]): number {
  const depths = nodes.map((node) => {
    if (node.kind === 'alternatives') return 1 + depthOf(node.of.flat());
    if (node.kind !== 'condition') return 0;
    return 1 + depthOf([...node.whenFilled, ...node.whenEmpty]);
  });
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
