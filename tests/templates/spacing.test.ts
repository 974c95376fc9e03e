import { describe, expect, test } from 'vitest';
import { renderWith } from './render-with';

describe('nothing gapes where something vanishes', () => {
  test.each([
    ['Bonjour {{prénom|}},', 'Bonjour,'],
    ['Bonjour {{prénom|}}, {{nom|}}, merci', 'Bonjour, merci'],
    ['Bonjour {{prénom|}} !', 'Bonjour !'],
    ['Bonjour {{prénom|}}\u202f!', 'Bonjour\u202f!'],
    ['Bonjour {{prénom|}}!', 'Bonjour!'],
    ['Merci {{prénom|}} pour ce mot', 'Merci pour ce mot'],
    ['Merci {{prénom|}} {{nom|}} pour ce mot', 'Merci pour ce mot'],
    ['{{prénom|}}, merci', 'merci'],
    ['{{prénom|}} merci', 'merci'],
    ['Merci {{prénom|}}\nÀ bientôt', 'Merci\nÀ bientôt'],
    ['Merci {{prénom|}}', 'Merci'],
    ['Merci{{#si prénom}} {{prénom}}{{/si}}.', 'Merci.'],
    ['Merci {{#si prénom}}{{prénom}}{{/si}} .', 'Merci .'],
    ['un\n\n{{#si prénom}}deux{{/si}}\n\ntrois', 'un\n\ntrois'],
    ['un\n{{#si prénom}}deux{{/si}}\ntrois', 'un\ntrois'],
    ['un\n\n{{#si prénom}}deux{{/si}}\ntrois', 'un\n\ntrois'],
    ['{{#si prénom}}un{{/si}}\n\ndeux', 'deux'],
    ['un\n\n{{#si prénom}}deux{{/si}}', 'un'],
    ['Merci {|beaucoup} pour ce mot', 'Merci pour ce mot'],
    ['(merci {{prénom|}})', '(merci)'],
    ['Merci, {{prénom|}} !', 'Merci !'],
    ['Merci, {{prénom|}}\u202f!', 'Merci\u202f!'],
    ['Merci,{{#si prénom}} {{prénom}}{{/si}}.', 'Merci.'],
    ['Merci, {{prénom|}}', 'Merci'],
    ['Merci,\u00a0{{prénom|}}', 'Merci'],
    ['Merci, {{prénom|}}\nÀ bientôt', 'Merci\nÀ bientôt'],
    ['(merci, {{prénom|}})', '(merci)'],
    ['Merci, {{prénom|}}, et à bientôt', 'Merci, et à bientôt'],
    ['Oui, {{prénom|}} bien sûr', 'Oui, bien sûr'],
  ])('%j is %j', (body, text) => {
    expect(renderWith(body, { values: {} }).text).toBe(text);
  });

  test('also where the comma stands in what was put in', () => {
    const { text, parts } = renderWith('{{marque}} {{prénom|}} !', { values: { brand: 'Merci,' } });
    expect(text).toBe('Merci !');
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test.each([
    ['Bonjour  ,', 'Bonjour  ,'],
    ['a \n b', 'a \n b'],
    ['Bonjour {{curseur}} , merci', 'Bonjour  , merci'],
  ])('%j, in which nothing vanishes, is left as it is', (body, text) => {
    expect(renderWith(body).text).toBe(text);
  });
});

describe('the edges of an optional part', () => {
  const letter = 'un\n{{#si prénom}}\ndeux\n{{sinon}}\ntrois\n{{/si}}\nquatre';

  test('take their line away with them', () => {
    expect(renderWith(letter).text).toBe('un\ndeux\nquatre');
    expect(renderWith(letter, { values: {} }).text).toBe('un\ntrois\nquatre');
  });

  test('also at the start, at the end and inside each other', () => {
    const body = '{{#si prénom}}\n{{#si nom}}\nun\n{{/si}}\n{{/si}}';
    expect(renderWith(body).text).toBe('un');
    expect(renderWith(body, { values: {} }).text).toBe('');
  });

  test('but not when something stands beside them', () => {
    expect(renderWith('{{#si prénom}} {{nom}}\nx{{/si}}').text).toBe(' Camille Martin\nx');
    expect(renderWith('a {{#si prénom}}\nb{{/si}}').text).toBe('a \nb');
    expect(renderWith('{{nom}} {{#si prénom}}\nb{{/si}}').text).toBe('Camille Martin \nb');
  });
});
