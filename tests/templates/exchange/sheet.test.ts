import { describe, expect, test } from 'vitest';
import type { Preview } from '@/lib/templates/exchange/preview';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import { context, lumenId, row } from './context';

function read(text: string, name?: string): Preview {
  const reading = readTemplates(name, text, context);
  if ('problem' in reading) throw new Error(reading.problem.code);
  return reading;
}

const roles = (text: string, name?: string) => read(text, name).columns?.map(({ role }) => role);
const bodies = (text: string, name?: string) =>
  read(text, name).accepted.flatMap(({ draft }) => draft.versions.fr ?? []);

describe('columns', () => {
  test.each([
    ['by French names', 'Titre\tRaccourci\tTexte\na\tb\tc', ['title', 'shortcut', 'body']],
    ['by English names', 'Name\tKeyword\tMessage\na\tb\tc', ['title', 'shortcut', 'body']],
    ['accents and case aside', 'INTITULÉ\tréponse\na\tb', ['title', 'body']],
    ['each once', 'Texte\tRéponse\na\tb', ['body', undefined]],
    ['what nobody knows is left out', 'Texte\tPrix\na\tb', ['body', undefined]],
    [
      'guessed: the longest are the texts',
      'Merci\tMerci beaucoup à vous.\nOui\tOui, bien sûr.',
      ['shortcut', 'body'],
    ],
    [
      'guessed: words with spaces are titles',
      'Le merci\tMerci beaucoup.\nLe oui\tOui, bien sûr.',
      ['title', 'body'],
    ],
    [
      'guessed: what stands twice is no shortcut',
      'avis\tMerci beaucoup.\navis\tOui, bien sûr.',
      ['title', 'body'],
    ],
    [
      'guessed: a third is left out',
      'un mot\tdeux mots\tMerci beaucoup.',
      ['title', undefined, 'body'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('what separates cells', () => {
  test.each([
    ['semicolons in a file', 'Titre;Texte\nA, b;C, d', 'a.csv', ['C, d']],
    ['commas in a file', 'Titre,Texte\nA;b,C;d', 'a.csv', ['C;d']],
    ['tabs in a file', 'Titre\tTexte\nA,b\tC;d', 'a.csv', ['C;d']],
    ['a header in a paste', 'Titre;Texte\nA;C', undefined, ['C']],
    [
      'no header: only tabs in a paste',
      'Bonjour, merci.\nBonjour, oui.',
      undefined,
      ['Bonjour, merci.', 'Bonjour, oui.'],
    ],
    [
      'no header: what cuts evenly in a file',
      'a;Bonjour, merci.\nb;Oui, ici, là.',
      'a.csv',
      ['Bonjour, merci.', 'Oui, ici, là.'],
    ],
    ['nothing in a file', 'Texte\nBonjour\n', 'a.csv', ['Bonjour']],
    ['lines within a cell', 'Titre\tTexte\nA\t"Un ""mot""\nDeux"', undefined, ['Un "mot"\nDeux']],
    [
      'a quotation mark that ends within a cell in a paste',
      'Titre\tTexte\nA\t"Un" mot\nB\tDeux\nC\t"Trois"',
      undefined,
      ['"Un" mot', 'Deux', '"Trois"'],
    ],
    [
      'a lonely quotation mark in a paste',
      'Titre\tTexte\nA\t"Un mot\nB\tDeux',
      undefined,
      ['"Un mot', 'Deux'],
    ],
  ])('%s', (_, text, name, expected) => {
    expect(bodies(text, name)).toEqual(expected);
  });
});

test('a text is read in our syntax where it is faultless, else as it stands', () => {
  const text =
    'Texte\nBonjour {{prénom|vous}}\nBonjour {{Prenom client}} {a\nBonjour {{contact.first_name}}';
  expect(bodies(text, 'a.csv')).toEqual([
    'Bonjour {{prénom|vous}}',
    'Bonjour \\{\\{Prenom client\\}\\} \\{a',
    'Bonjour {{prénom|}}',
  ]);
});

test.each([
  ['in a sheet', 'Texte\tLangue\nGracias\tes\nThanks\ten-AU\nMerci\t\n'],
  [
    'in our own columns',
    [
      'id;title;situation;shortcut;platforms;tags;brand;language;body;starter',
      ';a;;;;;;es;Gracias;',
      ';b;;;;;;en_AU;Thanks;',
      ';c;;;;;;;Merci;',
    ].join('\n'),
  ],
])('a language that is none of ours comes in with a note: %s', (_, text) => {
  const { accepted } = read(text, 'a.csv');
  const ofLanguage = accepted.map(({ draft, notes }) => [
    draft.versions,
    notes.filter(({ code }) => code === 'language'),
  ]);
  expect(ofLanguage).toEqual([
    [{ fr: ['Gracias'] }, [{ code: 'language', detail: 'es' }]],
    [{ en: ['Thanks'] }, []],
    [{ fr: ['Merci'] }, []],
  ]);
});

test('what includes a reply that stayed out says so', () => {
  const text = [
    'Titre\tRaccourci\tTexte',
    'a\ta\tVoir {{>b}}, {{>C}}, {{>dé}} et \\{\\{>e\\}\\}.',
    `b\tb\t${'x'.repeat(10_001)}`,
    'c\tc\tMerci.',
  ].join('\n');
  const library = [row({ id: lumenId, shortcut: 'de' })];
  const reading = readTemplates('a.tsv', text, { ...context, library });
  expect(reading).toMatchObject({
    accepted: [{ notes: [{ code: 'included', detail: 'b' }] }, { notes: [] }],
    refused: [{ title: 'b', why: 'tooLong' }],
  });
});

test('the language of a text: its column, else what it seems to be, else the one chosen', () => {
  const text = 'Texte\tLangue\nThanks\tanglais\nMerci\t\nGracias\t\n';
  const languageOf = (body: string) => (body === 'Merci' ? 'fr' : undefined);
  const reading = readTemplates(undefined, text, { ...context, language: 'en', languageOf });
  expect('accepted' in reading && reading.accepted.map(({ draft }) => draft.versions)).toEqual([
    { en: ['Thanks'] },
    { fr: ['Merci'] },
    { en: ['Gracias'] },
  ]);
});
