import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedNames, fixedPhrases, fixedValues, fixedWords } from '@/lib/sketch/fixed-words';
import { sketchOf } from '@/lib/sketch/sketch-of';
import { pageOf } from './pages';

/** Letter by letter, what a sketch may say in words; `x` in any number is a placeholder. */
const allowed = new Set(
  [
    ...fixedNames,
    ...fixedPhrases,
    ...fixedValues,
    ...fixedWords,
    'page',
    'other',
    'not',
    'displayed',
  ]
    .flatMap((text) => text.match(/[A-Za-z]+/g) ?? [])
    .flatMap((run) => [run, ...(run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [])])
    .map((word) => word.toLowerCase()),
);
const isSecret = (word: string): boolean => !allowed.has(word) && !/^x+$/.test(word);

const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCDEZéÀñßжΩ日'));
const word = fc.string({ unit: letters, minLength: 3, maxLength: 9 });
const common = fc.constantFrom('like', 'share', 'Anna', 'Lumen', 'maison', 'the', 'card', 'post');
const text = fc.array(fc.oneof(word, common, fc.constantFrom('42', '7,5', '😀', '€', '·')), {
  minLength: 1,
  maxLength: 5,
});
const handle = fc.array(fc.oneof(word, common, fc.constantFrom('_', '7')), {
  minLength: 1,
  maxLength: 3,
});

/** Puts what people wrote wherever a site might put it. */
const places: ((words: string[]) => string)[] = [
  (words) => `<p>${words.join(' ')}</p>`,
  (words) => `<a href="/${encodeURI(words.join(''))}/status/12">${words.join(' ')}</a>`,
  (words) => `<p>${words.join(' ')}</p><b data-testid="${words.join('-')}-cell"></b>`,
  (words) => `<p>${words.join('')}</p><b data-testid="UserCell${words.join('')}"></b>`,
  (words) => `<p>${words.join(' ')}</p><b class="feed-${words.join('_').toLowerCase()}"></b>`,
  (words) => `<p title="${words.join(' ')}"><i id="${words.join('')}" role="${words[0]}"></i></p>`,
  (words) => `<img alt="${words.join(' ')}" data-name="${words.join('')}" src="/${words[0]}">`,
  (words) => `<p>${words.join(' ')}</p><b data-${words[0]?.replace(/[^a-z]/gi, '')}-id="9"></b>`,
  (words) => `<p>${words[0]}</p><x-${words[0]?.replace(/[^a-z]/gi, '').toLowerCase()}></x-a>`,
  (words) => `<li aria-label="3 ${words.join(' ')}" data-urn="urn:li:${words[0]}:5"></li>`,
];

const said = fc.record({
  words: fc.oneof(text, handle),
  place: fc.constantFrom(...places),
});

test('no word, name or handle of a page stands in its sketch, and no digit but 0', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), (all) => {
      const html = all.map(({ words, place }) => place(words)).join('<hr>');
      const sketch = sketchOf(pageOf(html));
      expect(sketch.replaceAll(/\bh[1-6]\b/g, '')).not.toMatch(/[1-9]/);
      expect(sketch).not.toMatch(/[^\p{ASCII}…😀€·’]/u);
      const shown = new Set(sketch.toLowerCase().match(/[a-z]+/g));
      const camel = sketch.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
      for (const part of camel) shown.add(part.toLowerCase());
      const secrets = all
        .flatMap(
          ({ words }) =>
            words
              .join(' ')
              .toLowerCase()
              .match(/\p{L}{3,}/gu) ?? [],
        )
        .filter(isSecret);
      expect(secrets.filter((secret) => shown.has(secret))).toEqual([]);
      // Not within a longer word either, if it is long enough not to be there by chance.
      const long = secrets.filter(
        (secret) => secret.length > 5 && ![...allowed].some((fixed) => fixed.includes(secret)),
      );
      expect(long.filter((secret) => sketch.toLowerCase().includes(secret))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom('<div>', '</div>', '<form>', '<input name=attributes>', '</form>', '<svg>'),
      fc.constantFrom(
        '<input name=localName>',
        '<input name=shadowRoot>',
        '<table>',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '<a href="http://[">',
        '<a href="javascript:x">',
        '<p class="',
        '">',
        '<b a=1',
      ),
      fc.constantFrom(
        '<a href="/%E0%A4%A">',
        '<script>',
        '</script>',
        '<template>',
        '\u0000',
        '&lt;',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever the markup is, the sketch is bounded and does not throw', () => {
  fc.assert(
    fc.property(markup, fc.integer({ min: 40, max: 2000 }), (html, characters) => {
      const limits = { characters, nodes: 500, text: 10_000 };
      const sketch = sketchOf(pageOf(html), { limits });
      expect(sketch.length).toBeLessThanOrEqual(characters);
      expect(sketch.startsWith('page ')).toBe(true);
    }),
    { numRuns: 150 },
  );
});
