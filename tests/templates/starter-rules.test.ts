import { describe, expect, test } from 'vitest';
import { fieldsOf } from '@/lib/templates/fields-of';
import { variableNames } from '@/lib/templates/names';
import { sectorNames } from '@/lib/templates/starter/sector';
import type { Node } from '@/lib/templates/types';
import { feelings } from './starter-feelings';
import { never } from './starter-never';
import { similarity, wordPairs } from './starter-similarity';
import {
  filled,
  known,
  longAnswer,
  ownWords,
  shortAnswer,
  sitesOf,
  wordingsOf,
  type Wording,
} from './starter-wordings';

/** More is a form to fill in, not a reply. */
const mostFields = 5;

/** Two replies that share more of their pairs of words read like one. */
const mostAlike = 0.5;

const emoji = /\p{Extended_Pictographic}/gu;
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
const isSerious = ({ starter: { situation } }: Wording) =>
  /^(complaint|handOver|mediation|crisis)/.test(situation);
const whereOf = (wordings: readonly Wording[]) => wordings.map(({ where }) => where);

function variablesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'variable') return [node.written];
    if (node.kind === 'alternatives') return node.of.flatMap(variablesIn);
    if (node.kind === 'condition')
      return [
        ...variablesIn([node.of]),
        ...variablesIn(node.whenFilled),
        ...variablesIn(node.whenEmpty),
      ];
    return [];
  });
}

test.each(never)('$pattern finds “$example”', ({ pattern, example }) => {
  expect(plain(example)).toMatch(pattern);
});

describe.each(sectorNames)('each wording of %s', (sector) => {
  const wordings = wordingsOf(sector);
  const inSituation = (name: RegExp) =>
    wordings.filter(({ starter }) => name.test(starter.situation));

  test('has no fault in its syntax', () => {
    expect(wordings.filter(({ parsed }) => parsed.problems.length > 0)).toEqual([]);
  });

  test('names its variables in its own language', () => {
    const foreign = wordings.filter(({ parsed, language }) => {
      const names: readonly string[] = Object.values(variableNames).map(
        (name) => name[language][0],
      );
      return variablesIn(parsed.nodes).some((written) => !names.includes(written));
    });
    expect(whereOf(foreign)).toEqual([]);
  });

  test.each([
    ['everything', known],
    ['nothing', {}],
  ])('reads right when %s is known of the person and the brand', (_, values) => {
    for (const wording of wordings) {
      const { text, missing } = filled(wording, values, longAnswer);
      expect(missing, wording.where).toEqual([]);
      expect(text, wording.where).not.toMatch(/[^\S\n]{2}|[^\S\n][,.]|[,:;]\.|^\s|\s$|\n{3}|[{}|]/);
    }
  });

  test('greets by the first name when it is known', () => {
    const named = inSituation(/^(welcome|thanks|praise|question)$/);
    const cold = named.filter(
      (one) => !filled(one, known, longAnswer).text.includes('Alexandrine'),
    );
    expect(whereOf(cold)).toEqual([]);
  });

  test('asks the person for five things at most', () => {
    const asking = wordings.filter(({ parsed }) => fieldsOf(parsed.nodes).length > mostFields);
    expect(whereOf(asking)).toEqual([]);
  });

  test('does not end with the place for a personal word: the caret is there anyway', () => {
    expect(
      whereOf(wordings.filter(({ body }) => /\{\{(curseur|cursor)\}\}\s*$/.test(body))),
    ).toEqual([]);
  });

  test('asks for no link on Instagram, where none can be clicked', () => {
    const wrong = wordings.filter(
      (wording) =>
        sitesOf(wording).includes('instagram') &&
        fieldsOf(wording.parsed.nodes).some(({ name }) => /lien|link/i.test(name)),
    );
    expect(whereOf(wrong)).toEqual([]);
  });

  test('is set as French and English are', () => {
    for (const wording of wordings) {
      const text = filled(wording, known, shortAnswer).text;
      expect(text, wording.where).not.toMatch(/['"]|\.{3}|--|—/);
      if (wording.language === 'fr') {
        const clock = text.replaceAll(/\d:\d/g, '');
        expect(clock, `U+202F before ; : ! ? % — ${wording.where}`).not.toMatch(
          /[^\u202f][;:!?%]|«[^\u202f]|[^\u202f]»/,
        );
      } else expect(text, wording.where).not.toMatch(/\s[;:!?%]/);
    }
  });

  test('exclaims once at most, and never where things are serious', () => {
    const count = ({ body }: Wording) => body.split('!').length - 1;
    const loud = wordings.filter(
      (one) => count(one) > (isSerious(one) || sector === 'public' ? 0 : 1),
    );
    expect(whereOf(loud)).toEqual([]);
  });

  test('has one emoji at most, on Instagram only, and never where things are serious', () => {
    const wrong = wordings.filter((wording) => {
      const found = wording.body.match(emoji)?.length ?? 0;
      const isFine = !isSerious(wording) && sitesOf(wording).join() === 'instagram';
      return found > (isFine && sector !== 'public' ? 1 : 0);
    });
    expect(whereOf(wrong)).toEqual([]);
  });

  test.each(never.filter((rule) => !rule.sector || rule.sector === sector))(
    'never says $pattern ($why)',
    ({ pattern, language }) => {
      const said = wordings.filter(
        (one) =>
          (!language || one.language === language) &&
          pattern.test(plain(filled(one, {}, shortAnswer).text)),
      );
      expect(whereOf(said)).toEqual([]);
    },
  );

  test('is unlike every other one', () => {
    const read = wordings.map((one) => ({ ...one, pairs: wordPairs(ownWords(one)) }));
    const alike = read.flatMap((one, index) =>
      read
        .slice(index + 1)
        .filter(({ language }) => language === one.language)
        .filter(({ pairs }) => similarity(one.pairs, pairs) > mostAlike)
        .map((other) => [one.where, other.where]),
    );
    expect(alike).toEqual([]);
  });

  test('of a complaint begins with what the person feels, before it explains or asks', () => {
    const cold = inSituation(/^complaint$/).filter((wording) => {
      const [first = '', second = ''] = plain(ownWords(wording))
        .replace(/^(bonjour|hello)[,.] /, '')
        .split(/(?<=[.?])\s/);
      return !feelings[wording.language].test(`${first} ${second}`);
    });
    expect(whereOf(cold)).toEqual([]);
  });

  test('of a mediation names the house rules', () => {
    const silent = inSituation(/^mediation/).filter(
      ({ body }) => !/charte|house rules?|rules of this page/i.test(body),
    );
    expect(whereOf(silent)).toEqual([]);
  });

  test('of a crisis says when the next news comes', () => {
    const silent = inSituation(/^crisis$/).filter(
      ({ parsed }) =>
        !fieldsOf(parsed.nodes).some(({ name }) =>
          ['Heure du prochain point', 'Time of the next update'].includes(name),
        ),
    );
    expect(whereOf(silent)).toEqual([]);
  });
});
