import { describe, expect, test } from 'vitest';
import { parse } from '@/lib/templates/parse';
import type { ProblemCode } from '@/lib/templates/types';

const codesOf = (body: string): ProblemCode[] => parse(body).problems.map(({ code }) => code);

describe('what is wrong with a wording', () => {
  test.each<[string, ProblemCode[]]>([
    ['Bonjour {{prénom}}, merci pour votre message.', []],
    ['Hello {{ First Name | there }}', []],
    ['{{prenon}}', ['unknownVariable']],
    ['{{to.first_name}}', ['unknownVariable']],
    ['{{constructor}} {{__proto__}}', ['unknownVariable', 'unknownVariable']],
    ['{{}} {{ }} {{?}} {{#si}}x{{/si}}', ['emptyTag', 'emptyTag', 'emptyTag', 'emptyTag']],
    ['Bonjour {{prénom, merci', ['unclosedTag']],
    ['Bonjour {{prénom\n}}, merci', ['unclosedTag']],
    ['Bonjour {{prénom}, merci', ['unclosedTag']],
    ['Bonjour {{prénom|{{nom}}}}', ['unclosedTag']],
    ['Bonjour prénom}}, merci', ['unopenedTag']],
    ['Bonjour {prénom}}, merci', ['singleBraces', 'unopenedTag']],
    ['Bonjour {prénom}, merci', ['singleBraces']],
    ['{Bonjour|Salut {{prénom}}', ['unclosedAlternatives']],
    ['Bonjour|Salut} {{prénom}}', ['unopenedAlternatives']],
    ['{{#si prénom}}Bonjour', ['unclosedCondition']],
    ['{{#si prénom}}Bonjour{{sinon}}Salut', ['unclosedCondition']],
    ['Bonjour{{/si}}', ['unopenedCondition']],
    ['Bonjour{{sinon}}', ['unopenedCondition']],
    ['{{#si prénom}}a{{sinon}}b{{sinon}}c{{/si}}', ['secondElse']],
    ['{{#si métier}}a{{/si}}', ['unknownVariable']],
    ['{{#each lien}}a{{/each}}', ['unknownBlock']],
    ['{{date+3 lunes}} {{prénom+3j}} {{date+9999 semaines}}', ['badShift', 'badShift', 'badShift']],
    ['{{prénom||vous}} {{prénom|vous|toi}}', ['secondFallback', 'secondFallback']],
    ['{{>merci-client}}', []],
    ['{{>merci client}} {{>}}', ['badShortcut', 'badShortcut']],
    ['{{#si prénom}}{a|b{{/si}}', ['unclosedAlternatives']],
  ])('%s', (body, codes) => {
    expect(codesOf(body)).toEqual(codes);
  });

  test('is told with its place', () => {
    expect(parse('Bonjour {{prenon}}').problems).toEqual([
      { code: 'unknownVariable', at: { start: 8, end: 18 }, name: 'prenon' },
    ]);
  });

  test('is told a hundred times at most', () => {
    expect(parse('{{x}} '.repeat(5000)).problems).toHaveLength(100);
  });
});

describe('braces that are just text', () => {
  test.each([
    '{ }',
    '{}',
    '{|}',
    '{ | }',
    'Oh :-{ nous sommes désolés',
    'Oh :{ désolés. a | b | c',
    ':-} | Merci',
    '{merci}',
    '{ {x} }',
    'function () { return a; }',
    'lundi | mardi | mercredi',
    'lundi | mardi :}',
    '¯\\_(ツ)_/¯',
    'C:\\temp',
  ])('%s is no problem and stays as it is', (body) => {
    const { nodes, problems } = parse(body);
    expect(problems).toEqual([]);
    expect(nodes).toEqual([{ kind: 'text', text: body }]);
  });

  test('a bar on a later line does not complain about an emoticon', () => {
    expect(codesOf('Désolés :{\nlundi | mardi')).toEqual([]);
    expect(codesOf('lundi | mardi\nMerci :}')).toEqual([]);
  });
});

describe('what it is made of', () => {
  test('alternatives nest, also at the edge of each other', () => {
    const [alternatives] = parse('{{a|b}|c}').nodes;
    expect(alternatives).toEqual({
      kind: 'alternatives',
      of: [
        [
          {
            kind: 'alternatives',
            of: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
          },
        ],
        [{ kind: 'text', text: 'c' }],
      ],
    });
  });

  test.each([
    ['{{?Ville}}', { name: 'Ville' }],
    ['{{? Ville | Paris }}', { name: 'Ville', fallback: 'Paris' }],
    ['{{?Note|}}', { name: 'Note', fallback: '' }],
    ['{{?Ton:chaleureux/formel}}', { name: 'Ton', choices: ['chaleureux', 'formel'] }],
    [
      '{{?Heure:14:30/15:30|14:30}}',
      { name: 'Heure', choices: ['14:30', '15:30'], fallback: '14:30' },
    ],
    ['{{?Vitesse:km\\/h/m\\/s}}', { name: 'Vitesse', choices: ['km/h', 'm/s'] }],
    ['{{?Message…}}', { name: 'Message', multiline: true }],
    ['{{?Message...|Merci}}', { name: 'Message', multiline: true, fallback: 'Merci' }],
  ])('%s asks', (body, field) => {
    expect(parse(body).nodes).toEqual([{ kind: 'field', raw: body, field }]);
  });

  test('deeper than twenty is a problem and no loss', () => {
    const body = '{a|'.repeat(30) + '}'.repeat(30);
    const { problems, nodes } = parse(body);
    expect(problems.map(({ code }) => code)).toEqual(['tooDeep']);
    expect(nodes).toHaveLength(1);
  });
});
