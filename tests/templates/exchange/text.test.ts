import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeText } from '@/lib/templates/exchange/safe-text';
import { decodeText } from '@/lib/templates/exchange/decode-text';
import { htmlToText } from '@/lib/templates/exchange/html-text';
import { shortcutOf } from '@/lib/templates/exchange/shortcut-of';
import { titleOf } from '@/lib/templates/exchange/title-of';
import { anyText } from './arbitrary';

describe('the bytes of a file', () => {
  const bytes = (...list: number[]) => Uint8Array.from(list);

  test.each([
    ['UTF-8', bytes(0xc3, 0xa9), { text: 'é', encoding: 'utf-8' }],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), { text: 'é', encoding: 'utf-8' }],
    [
      'UTF-16, as Excel saves “Unicode text”',
      bytes(0xff, 0xfe, 0xe9, 0),
      { text: 'é', encoding: 'utf-16le' },
    ],
    [
      'UTF-16, the other way round',
      bytes(0xfe, 0xff, 0, 0xe9),
      { text: 'é', encoding: 'utf-16be' },
    ],
    ['windows-1252', bytes(0xe9, 0x20, 0x80, 0x92), { text: 'é €’', encoding: 'windows-1252' }],
    ['nothing', bytes(), { text: '', encoding: 'utf-8' }],
  ])('%s', (_, file, expected) => {
    expect(decodeText(file)).toEqual(expected);
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (file) => {
        expect(typeof decodeText(file).text).toBe('string');
      }),
    );
  });
});

describe('a text from outside', () => {
  test.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['pay\u202egro.lap', 'paygro.lap'],
    ['z\u200be\ufeffr\u00ado', 'zero'],
    ['e\u0301', 'é'],
    ['👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a\u{E0041}\u{E0042}', 'a'],
    ['\ud83d', '\ufffd'],
    ['a\tb\0', 'a\tb'],
  ])('%j is kept as %j', (text, kept) => {
    expect(safeText(text).text).toBe(kept);
  });

  test('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        const clean = safeText(text).text;
        expect(safeText(clean)).toEqual({ text: clean, removed: false });
      }),
    );
  });
});

describe('HTML as a person reads it', () => {
  test.each([
    ['Bonjour', 'Bonjour'],
    ['<div>Un</div><div>Deux</div>', 'Un\nDeux'],
    ['<div>Un<br></div><div><br></div><div>Deux</div>', 'Un\n\nDeux'],
    ['<p>Un</p>\n<p>Deux</p>', 'Un\n\nDeux'],
    ['<p>Un</p><p><br></p><p>Deux</p>', 'Un\n\nDeux'],
    ['<p>Un</p><p>&nbsp;</p><p>Deux</p>', 'Un\n\nDeux'],
    ['Un<br>Deux<br/><br />Trois', 'Un\nDeux\n\nTrois'],
    ['<p>  Un\n  <b>mot</b> , deux  </p>', 'Un mot , deux'],
    ['Un &amp; deux\r\n\r\n<b>Trois</b>\n  - quatre', 'Un & deux\n\nTrois\n  - quatre'],
    ['Un\n<a href="https://a.example/x">ici</a>', 'Un\nici (https://a.example/x)'],
    ['<ul><li>Un</li><li>Deux</li></ul>', '- Un\n- Deux'],
    ['<td>Un</td><td>Deux</td>', 'Un Deux'],
    ['caf&eacute; &amp; th&#233; &lt;3 &hearts;', 'café & thé <3 ♥'],
    ['À bientôt&nbsp;!', 'À bientôt\u00a0!'],
    ['<a href="https://a.example/x">ici</a>.', 'ici (https://a.example/x).'],
    ['<a href="https://www.a.example/">a.example</a>', 'a.example'],
    ['<a href="javascript:alert(1)">ici</a>', 'ici'],
    ['<style>p{}</style><script>alert("<p>x")</script><p>Un</p>', 'Un'],
    ['<title>T</title><!-- c --><img src=x onerror=alert(1)>Un', 'TUn'],
    ['<svg><text>x</text></svg>Un<template>y</template>', 'Un'],
    ['Un < deux & trois > quatre', 'Un < deux & trois > quatre'],
    ['<b', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  test('never throws, and leaves no tag that a browser would see', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'p',
      'b',
      'br',
      'script',
      '"',
      '=',
      '&',
      'lt',
      ';',
      ' ',
      'a href',
      '!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        expect(typeof htmlToText(parts.join('')).text).toBe('string');
      }),
    );
  });
});

test.each([
  ['/merci', 'merci'],
  [':merci', 'merci'],
  ['merci;;', 'merci'],
  ['Réponse type', 'Réponse-type'],
  ['a.b', 'a-b'],
  ['-_-', '_'],
  [';;', undefined],
  ['x'.repeat(31), undefined],
  ['👋', undefined],
])('the trigger %j is typed as %j', (trigger, shortcut) => {
  expect(shortcutOf(trigger)).toBe(shortcut);
});

test.each([
  ['Merci.\nÀ bientôt.', 'Merci.'],
  ['Bonjour {{prénom|}}, \\{ici\\}', 'Bonjour [prénom], {ici}'],
  ['mot '.repeat(30), `${'mot '.repeat(14)}mot…`],
  ['x'.repeat(100), `${'x'.repeat(59)}…`],
])('a title made of %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});
