import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestBody } from '@/lib/model/limits';
import { Template } from '@/lib/model/template';
import { parse } from '@/lib/templates/parse';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import { anyText } from './arbitrary';
import { context } from './context';

const names = [undefined, 'a.json', 'a.csv', 'a.yml', 'a.txt', 'a.bin'];
const Draft = Template.omit({
  id: true,
  position: true,
  createdAt: true,
  updatedAt: true,
  deleted: true,
});

/** Texts that begin like something we know and go wrong somewhere. */
const broken = fc
  .tuple(
    fc.constantFrom(
      '',
      '{"folders":[',
      '{"combos":[{',
      '["Snippets",1,',
      'matches:\n  - ',
      'title,shortcut,subject,body\n',
      '{"format":"repartee-templates","version":1,"templates":[',
      'Titre\tTexte\n',
      '{"a":"',
    ),
    anyText(60),
    fc.constantFrom('', '"}]}', '"]}', ']}', '\n- a: [b', '"'),
  )
  .map((parts) => parts.join(''));
const json = fc.json({ maxDepth: 5 });
const shaped = fc
  .tuple(
    fc.constantFrom('folders', 'combos', 'userClippingsRoot', 'snippets', 'templates'),
    fc.jsonValue(),
  )
  .map(([key, value]) => JSON.stringify({ format: 'repartee-templates', [key]: value }));

test('whatever is in the file, nothing is thrown, and what comes in is well formed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.oneof(anyText(300), broken, json, shaped),
      (name, text) => {
        const reading = readTemplates(name, text, context);
        if ('problem' in reading) return;
        for (const { draft } of reading.accepted) expect(Draft.parse(draft)).toEqual(draft);
      },
    ),
    { numRuns: 500 },
  );
});

test('what another tool writes is never broken in our syntax', () => {
  const pieces = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '|',
    '\\',
    'a',
    '{{to.first_name}}',
    '$|$',
    '{time}',
    '%clip%',
    '#if',
    '/if',
    ' ',
    '#',
    '[[x]]',
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 15 }), (parts) => {
      const text = `a${parts.join('')}`;
      const files = [
        JSON.stringify({ folders: [{ name: 'a', snippets: [{ name: 'b', text }] }] }),
        JSON.stringify({ combos: [{ name: 'b', snippet: text }] }),
        JSON.stringify(['Snippets', 1, { name: 'b', body: text }]),
        `matches:\n  - trigger: b\n    replace: ${JSON.stringify(text)}`,
      ];
      for (const file of files) {
        const reading = readTemplates(undefined, file, context);
        if ('problem' in reading) throw new Error(`${reading.problem.code} in ${file}`);
        for (const { draft } of reading.accepted)
          for (const body of draft.versions.fr ?? [])
            expect([body, parse(body).problems]).toEqual([body, []]);
      }
    }),
  );
});

describe('a file that cannot be read is refused as a whole, with the reason', () => {
  const ours = '{"format":"repartee-templates","version":2,"templates":[]}';
  test.each([
    ['nothing', '', undefined, { code: 'empty' }],
    ['blanks', ' \n\t', 'a.csv', { code: 'empty' }],
    ['a huge file', 'x'.repeat(5_000_001), 'a.csv', { code: 'tooLarge', most: 5_000_000 }],
    [
      'a huge YAML file',
      `matches:\n${' - a\n'.repeat(75_000)}`,
      'a.yml',
      { code: 'tooLarge', most: 300_000 },
    ],
    ['a workbook', 'PK\u0003\u0004…', 'a.xlsx', { code: 'workbook' }],
    ['an old workbook', '\u00d0\u00cf\u0011\u00e0…', 'a.xls', { code: 'workbook' }],
    ['no text', '\0\u0001\u0002', 'a.bin', { code: 'binary' }],
    ['a list of numbers', '[1, 2]', 'a.json', { code: 'unknown' }],
    ['JSON of something else', '{"a": 1}', 'a.json', { code: 'unknown' }],
    ['YAML of something else', 'just a text', 'a.yml', { code: 'unknown' }],
    ['no replies', '{"folders": []}', 'a.json', { code: 'nothing' }],
    ['a later version', ours, 'a.json', { code: 'newer', version: 2 }],
    [
      'an open quotation mark',
      'title,body\na,"b\nc,d\n',
      'a.csv',
      { code: 'brokenQuotes', row: 2 },
    ],
    [
      'broken YAML',
      'matches:\n - a: [b',
      'a.yml',
      { code: 'brokenYaml', detail: expect.stringMatching(/^line 2/) },
    ],
    ['broken JSON', '{"a": ', 'a.json', { code: 'brokenJson', detail: expect.any(String) }],
    ['a long paste', 'a\n'.repeat(20_001), undefined, { code: 'tooMany' }],
    ['a long sheet', `body\n${'a\n'.repeat(20_001)}`, 'a.csv', { code: 'tooMany' }],
    [
      'a long list',
      `[${'{"text":"a"},'.repeat(20_001)}{"text":"a"}]`,
      'a.json',
      { code: 'tooMany' },
    ],
  ])('%s', (_, text, name, problem) => {
    expect(readTemplates(name, text, context)).toEqual({ problem });
  });
});

describe('one reply that cannot come in does not keep the others out', () => {
  const rows = (...bodies: readonly unknown[]) =>
    JSON.stringify({
      format: 'repartee-templates',
      version: 1,
      templates: bodies.map((versions) => ({ title: 'a', versions })),
    });

  test.each([
    ['too long', { fr: ['x'.repeat(longestBody + 1)] }, 'tooLong'],
    ['far too long', { fr: ['x'.repeat(1_000_000)] }, 'tooLong'],
    ['nothing but invisible characters', { fr: ['\u200b\u202e'] }, 'noText'],
    ['without a wording', {}, 'noText'],
    ['too many wordings', { fr: Array.from({ length: 21 }, (_, i) => `${i}`) }, 'tooManyWordings'],
    ['of another shape', { fr: 'text' }, 'unreadable'],
    ['in an unknown language', { de: ['Hallo'] }, 'unreadable'],
  ])('%s', (_, versions, why) => {
    const reading = readTemplates('a.json', rows({ fr: ['Bon.'] }, versions), context);
    expect(reading).toMatchObject({
      accepted: [{ draft: { versions: { fr: ['Bon.'] } } }],
      refused: [{ from: { unit: 'entry', number: 2 }, why }],
    });
  });

  test('the same reply twice comes in once', () => {
    const text = 'Titre\tTexte\nMerci\tMerci.\nMerci\tMerci.\n';
    expect(readTemplates(undefined, text, context)).toMatchObject({
      accepted: [{ from: { unit: 'row', number: 2 } }],
      refused: [{ from: { unit: 'row', number: 3 }, title: 'Merci', why: 'twice' }],
    });
  });
});

describe('files made to keep us busy', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let n = 1; n < 12; n += 1) {
    const [one, before] = [String.fromCodePoint(97 + n), String.fromCodePoint(96 + n)];
    bomb.push(`${one}: &${one} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  }

  test.each([
    ['a YAML file that unfolds to billions', 'a.yml', `${bomb.join('\n')}\nmatches: *l\n`],
    ['lists in lists', 'a.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['lists in lists in YAML', 'a.yml', `matches: ${'['.repeat(50_000)}`],
    ['folders in folders', 'a.json', `${'["Snippets",1,'.repeat(5000)}"x"${']'.repeat(5000)}`],
    [
      'tags that never close',
      'a.csv',
      `title,shortcut,subject,body\na,b,c,"${'<b>{{'.repeat(15_000)}"`,
    ],
    [
      'closing tags',
      'a.csv',
      `title,shortcut,subject,body\na,b,c,"${'<b>'.repeat(15_000)}${'</i>'.repeat(10_000)}"`,
    ],
    [
      'names of tags that do not end',
      'a.json',
      JSON.stringify({
        folders: [
          {
            name: 'a',
            snippets: Array.from({ length: 40 }, () => ({
              name: 'b',
              text: `{${'a'.repeat(99_000)}`,
            })),
          },
        ],
      }),
    ],
    [
      'one shortcut for all',
      'a.csv',
      `body,shortcut\n${Array.from({ length: 19_000 }, (_, n) => `text ${n},merci`).join('\n')}`,
    ],
    ['blanks', undefined, `a${' '.repeat(1_000_000)}b`],
    ['quotation marks', 'a.csv', '"'.repeat(1_000_000)],
  ])(
    '%s',
    (_, name, text) => {
      // Vitest gives it far more than it takes, far less than the square of the length would.
      expect(() => readTemplates(name, text, context)).not.toThrow();
    },
    60_000,
  );
});
