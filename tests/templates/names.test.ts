import { describe, expect, test } from 'vitest';
import { languageNames } from '@/lib/model/language';
import { exampleValues } from '@/lib/templates/example-values';
import { variableNames } from '@/lib/templates/names';
import { variableNamed } from '@/lib/templates/variable-named';
import { renderWith } from './render-with';

const written = Object.entries(variableNames).flatMap(([name, { fr, en }]) =>
  [...fr, ...en].map((word) => [word, name] as const),
);

describe('the names of variables', () => {
  test.each(written)('%s means %s, however it is typed', (word, name) => {
    const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
    for (const typed of [word, plain, word.toUpperCase(), word.replaceAll(/[_-]/g, ' ')])
      expect(variableNamed(typed)).toBe(name);
  });

  test.each(languageNames)('all have an example (%s)', (language) => {
    const body = written.map(([word]) => `{{${word}}}`).join(' ');
    expect(renderWith(body, { values: exampleValues(language), language }).missing).toEqual([]);
  });
});
