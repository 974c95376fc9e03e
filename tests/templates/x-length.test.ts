import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { xLength } from '@/lib/templates/x-length';

const theirs = (text: string): number => parseTweet(text).weightedLength;

describe('counts as twitter-text does', () => {
  test.each<[string, number]>([
    ['', 0],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['Привет', 6],
    ['مرحبا', 5],
    ['—’«»œ', 5],
    ['Bonjour\u202f!', 10],
    ['…€', 4],
    ['un\ndeux', 7],
    ['👨‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['👍🏽', 2],
    ['❤', 2],
    ['❤️', 2],
    ['⚡️⭐️', 4],
    ['🏳‍🌈', 5],
    ['1️⃣', 2],
    ['Voyez « exemple.fr », https://exemple.fr… ou l’exemple.fr’', 90],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['©', 1],
    ['©️', 2],
    ['https://exemple.fr', 23],
    ['https://exemple.fr/une/page_tres-longue?avec=des&questions#et-plus', 23],
    ['exemple.fr', 23],
    ['Voyez exemple.fr.', 30],
    ['Voyez exemple.fr/page, merci', 36],
    ['(exemple.fr/page_(film))', 25],
    ['http://été.fr/à', 23],
    ['HTTPS://EXEMPLE.FR', 23],
    ['exemple.fr:8080/x', 23],
    ['www.exemple.co.uk', 23],
    ['contact@exemple.fr', 18],
    ['jean.fr@exemple.fr', 18],
    ['@exemple.fr', 11],
    ['#exemple.fr', 11],
    ['.exemple.fr', 11],
    ['fin.Je reviens', 31],
    ['fin. Je reviens', 15],
    ['3.14', 4],
    ['exemple.inconnu', 15],
    ['exemple.fr.Bonjour', 31],
    ['a.fr b.com', 47],
    ['a.fr,b.com', 47],
    ['exemple.fr?x=1&y=2.', 32],
    ['exemple.fr/?x=1&y=2.', 24],
    ['https://exemple.fr?x=1&y=2.', 24],
    ['https://', 8],
    ['\ud800', 2],
  ])('%j: %i', (text, length) => {
    expect(theirs(text)).toBe(length);
    expect(xLength(text)).toBe(length);
  });

  test('any text without an address and without emoji', () => {
    const text = fc
      .array(fc.oneof(fc.nat(0x10_ffff), fc.nat(0x2_3ff)))
      .map((codes) => String.fromCodePoint(...codes).replaceAll(/[.\p{Emoji}]/gu, ''));
    fc.assert(
      fc.property(text, (any) => {
        expect(xLength(any)).toBe(theirs(any));
      }),
      { numRuns: 300 },
    );
  });

  test('each emoji of their time, in each colour, in each job', () => {
    const all = Array.from({ length: 0x1_f9e7 }, (_, code) => String.fromCodePoint(code + 32));
    const emoji = all.filter((sign) => /\p{EPres}/u.test(sign));
    const people = ['👨', '👩', '👨🏻', '👩🏿'];
    const jobs = ['🌾', '🍳', '🎓', '💻', '🚀', '⚕️', '⚖️', '✈️', '🦰'];
    const coloured = ['👍', '✊', '🙏', '💪', '👋'].flatMap((base) => [`${base}🏻`, `${base}🏿`]);
    const working = people.flatMap((person) => jobs.map((job) => `${person}\u200d${job}`));
    for (const one of [...emoji, ...coloured, ...working, '👨‍👩‍👧‍👦', '🏳️‍🌈', '🏴‍☠️', '🇧🇪'])
      expect([one, xLength(one)]).toEqual([one, theirs(one)]);
  });

  test('any text of words, addresses, tags, signs and emoji', () => {
    const core = fc.oneof(
      fc.constantFrom(
        'Bonjour',
        'été',
        'M.',
        'c.-à-d.',
        'etc…',
        'l’été',
        '3.14',
        '20:30',
        '日本語',
        '€',
      ),
      fc.constantFrom(
        '@lea.fr',
        '#bio.fr',
        'contact@exemple.fr',
        'fin.Je',
        'Oui.Et',
        'v1.2.3',
        'a/b',
      ),
      fc.constantFrom('😀', '👍🏽', '❤️', '⚡️', '🇫🇷', '👩‍💻', '#️⃣', '👨‍👩‍👧', '☕', '™', '½'),
      fc
        .tuple(
          fc.constantFrom('https://', 'http://', 'HTTPS://', 'https://www.', 'www.', '', ''),
          fc.constantFrom(
            'exemple.fr',
            'a-b.co.uk',
            'x.com',
            'Marque.SHOP',
            'mon-été.bzh',
            'sous.a.b.app',
          ),
          fc.constantFrom('', '', ':8080', '/', '/aide', '/a_(b)_c', '/a,b;c', '/été/', '/a.b'),
          fc.constantFrom('', '', '?x=1&y=%20', '?', '#bas', '/?q=a+b#c'),
        )
        .map((parts) => parts.join('')),
    );
    const open = fc.constantFrom(
      '',
      '',
      '',
      '(',
      '«\u202f',
      '"',
      'l’',
      '→',
      '-',
      '/',
      '@',
      '[',
      ':',
    );
    const close = fc.constantFrom(
      '',
      '',
      '',
      '.',
      ',',
      ' !',
      '?',
      ')',
      '…',
      '\u202f»',
      '’',
      '...',
      '-',
      ':',
    );
    const token = fc.tuple(open, core, close).map((parts) => parts.join(''));
    const text = fc.array(token, { maxLength: 8 }).map((tokens) => ` ${tokens.join(' \n')}`);
    fc.assert(
      fc.property(text, (any) => {
        expect(xLength(any)).toBe(theirs(any));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('differs from twitter-text knowingly', () => {
  test.each<[string, number, number]>([
    // Emoji of later years: 2 is what docs.x.com says of all emoji.
    ['🧑🏽‍🐰‍🧑🏿', 2, 8],
    ['🐻‍❄️', 2, 5],
    ['⏰️', 2, 4],
    // There are new ends of addresses every year, and after https:// nothing else can be meant.
    ['https://exemple.nouveau', 23, 23],
    // A surname of a shop is an end, too: nobody writes it so as an address.
    ['M.Dupont', 8, 23],
  ])('%s: %i, not %i', (text, ours, other) => {
    expect(xLength(text)).toBe(ours);
    expect(theirs(text)).toBe(other);
  });
});
