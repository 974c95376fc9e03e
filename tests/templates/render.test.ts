import { describe, expect, test } from 'vitest';
import { camille, type Given, renderWith } from './render-with';

const { firstName: _, ...nobody } = camille;

describe('a reply as it is inserted', () => {
  test.each<[string, Given, string]>([
    ['Bonjour {{prénom}},', {}, 'Bonjour Camille,'],
    ['Hello {{ FIRST NAME }},', {}, 'Hello Camille,'],
    ['Bonjour {{prénom|vous}},', { values: nobody }, 'Bonjour vous,'],
    ['Bonjour {{prénom|vous}},', {}, 'Bonjour Camille,'],
    ['{{pseudo}} @{{pseudo}} {{marque}}', {}, '@camille_m @camille_m Maison Lumen'],
    ['{a|b|c}', {}, 'a'],
    ['{a|b|c}', { choose: () => 2 }, 'c'],
    ['{a|{b|c}}', { choose: (count) => count - 1 }, 'c'],
    ['{a|b|c}', { choose: () => Number.NaN }, 'a'],
    ['{a|b|c}', { choose: () => 7 }, 'a'],
    ['{{#si prénom}}Cher {{prénom}}{{sinon}}Bonjour{{/si}}', {}, 'Cher Camille'],
    ['{{#if first_name}}Dear {{first_name}}{{else}}Hello{{/if}}', { values: nobody }, 'Hello'],
    [
      '{{#si ?Ville}}à {{?Ville}}{{sinon}}chez vous{{/si}}',
      { answers: { ville: 'Lyon' } },
      'à Lyon',
    ],
    [
      '{{#si ?Ville}}à {{?Ville}}{{sinon}}chez vous{{/si}}',
      { answers: { ville: ' ' } },
      'chez vous',
    ],
    ['{{?Ville|Paris}} et {{? ville }}', {}, 'Paris et Paris'],
    ['{{? ville }} et {{?Ville|Paris}}', {}, 'Paris et Paris'],
    ['{{?Ville}} et {{?VILLE}}', { answers: { Ville: 'Lyon' } }, 'Lyon et Lyon'],
    ['\\{\\{prénom\\}\\} \\{a\\|b\\} \\\\', {}, '{{prénom}} {a|b} \\'],
    ['{a\\|b|c\\}}', {}, 'a|b'],
    ['{{prénom|a\\|b\\}}}', { values: {} }, 'a|b}'],
    ['{{>salut}}, merci', { replies: { salut: 'Bonjour {{prénom}}' } }, 'Bonjour Camille, merci'],
    ['un\r\ndeux\rtrois\n\n', {}, 'un\ndeux\ntrois'],
    ['Cafe\u0301 {{prénom}}', { values: { firstName: 'Andre\u0301' } }, 'Café André'],
    ['', {}, ''],
  ])('%j with %j is %j', (body, given, text) => {
    const rendered = renderWith(body, given);
    expect(rendered.text).toBe(text);
    expect(rendered.missing).toEqual([]);
    expect(rendered.problems).toEqual([]);
  });

  test('what nothing fills stays visible and is named once', () => {
    const body = 'Bonjour {{prénom}}, {{prénom}} de {{?Ville}} : {{inconnu}} {{prénom} {nom}';
    const { text, missing } = renderWith(body, { values: {} });
    expect(text).toBe(body);
    expect(missing).toEqual(['prénom', 'Ville', 'inconnu', '{{', 'nom']);
  });

  test('its parts say where each word comes from', () => {
    const { parts } = renderWith('Bonjour {{prénom}} de {{?Ville}}{{lien}}.', {
      answers: { Ville: 'Lyon' },
    });
    expect(parts).toEqual([
      { text: 'Bonjour ', kind: 'text' },
      { text: 'Camille', kind: 'variable' },
      { text: ' de ', kind: 'text' },
      { text: 'Lyon', kind: 'field' },
      { text: '{{lien}}', kind: 'missing' },
      { text: '.', kind: 'text' },
    ]);
  });

  test.each([
    ['{{curseur}}Bonjour', 0],
    ['Bonjour {{cursor}}, merci', 8],
    ['Bonjour {{prénom|}}{{curseur}}, merci', 7],
    ['Cafe\u0301 {{curseur}}', 5],
    ['Bonjour {{curseur}} et {{curseur}}', 8],
    ['Bonjour\n{{curseur}}', 7],
    ['Bonjour', undefined],
  ])('the caret of %j stands at %j', (body, caret) => {
    expect(renderWith(body, { values: nobody }).caret).toBe(caret);
  });

  test('a value is never read as syntax', () => {
    const firstName = '{{marque}} {a|b} \\{ {{>x}}';
    expect(
      renderWith('{{prénom}}|{{?Ville}}', { values: { firstName }, answers: { Ville: '{{nom}}' } })
        .text,
    ).toBe(`${firstName}|{{nom}}`);
  });

  test('what a page tells is one line of visible signs', () => {
    const firstName = '\u202eCa\u200bmille\n\nMartin\u0000\u2066 \u0301';
    expect(renderWith('{{prénom}}', { values: { firstName } }).text).toBe('Camille Martin');
    expect(renderWith('{{nom}}', { values: { name: 'x'.repeat(10_000) } }).text).toHaveLength(500);
  });

  test('an answer may have several lines, and a clipboard too', () => {
    const rendered = renderWith('{{?Message…}} {{presse-papiers}}', {
      answers: { message: 'a\r\n\r\nb\n' },
      values: { clipboard: 'c\nd' },
    });
    expect(rendered.text).toBe('a\n\nb c\nd');
  });
});

describe('replies in replies', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['{{>a}}', {}, 'unknownInclude'],
    ['{{>a}}', { a: '{{>a}}' }, 'includeCycle'],
    ['{{>a}}', { a: '{{>b}}', b: 'x {{>a}}' }, 'includeCycle'],
    [
      '{{>a}}',
      { a: '{{>b}}', b: '{{>c}}', c: '{{>d}}', d: '{{>e}}', e: '{{>f}}', f: 'x' },
      'includeTooDeep',
    ],
  ])('%s with %j: %s', (body, replies, code) => {
    const { problems, missing } = renderWith(body, { replies });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(missing).toHaveLength(1);
  });

  test('five deep is well', () => {
    const replies = { a: '{{>b}}', b: '{{>c}}', c: '{{>d}}', d: '{{>e}}', e: 'x' };
    expect(renderWith('{{>a}}', { replies })).toMatchObject({ text: 'x', problems: [] });
  });

  test('one beside another is no cycle', () => {
    expect(renderWith('{{>a}} {{>a}}', { replies: { a: 'x' } }).text).toBe('x x');
  });

  test('a reply that multiplies itself is cut at the length that no site takes', () => {
    const bodies = ['b', 'c', 'd', 'e'].map((next) => `{{>${next}}} `.repeat(1000));
    const [a = '', b = '', c = '', d = ''] = bodies;
    const text = renderWith('{{>a}}'.repeat(1000), { replies: { a, b, c, d, e: '😀' } });
    expect(text.text.length).toBeLessThanOrEqual(100_000);
    expect(text.text).not.toMatch(/[\ud800-\udbff]$/);
    expect(text.problems).toEqual([{ code: 'tooLong' }]);
    const empty = renderWith('{{>a}}'.repeat(1000), { replies: { a, b, c, d, e: '' } });
    expect(empty.problems).toEqual([{ code: 'tooLong' }]);
  });
});
