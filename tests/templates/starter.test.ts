import { describe, expect, test } from 'vitest';
import { languageNames } from '@/lib/model/language';
import { Platform } from '@/lib/model/platform';
import { situationNames } from '@/lib/model/situation';
import { Template } from '@/lib/model/template';
import { draftOf } from '@/lib/templates/starter/draft-of';
import { sectorNames } from '@/lib/templates/starter/sector';
import { starterTemplates } from '@/lib/templates/starter/starter-templates';

const Draft = Template.omit({
  id: true,
  position: true,
  createdAt: true,
  updatedAt: true,
  deleted: true,
}).strict();

const twice = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe.each(sectorNames)('the starter replies of %s', (sector) => {
  const starters = starterTemplates(sector);

  test('are forty or more', () => {
    expect(starters.length).toBeGreaterThanOrEqual(40);
  });

  test.each(situationNames)('say something in the situation “%s”, on every site', (situation) => {
    const there = starters.filter((starter) => starter.situation === situation);
    const sites = Platform.options.filter((platform) =>
      there.some(({ platforms }) => platforms.length === 0 || platforms.includes(platform)),
    );
    expect(sites).toEqual(Platform.options);
  });

  test('stand together by situation, from the welcome to the crisis', () => {
    const order = starters.map(({ situation }) => situationNames.indexOf(situation));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('have an id of the sector, a shortcut and titles, each once', () => {
    const ids = starters.map(({ starterId }) => starterId);
    expect(ids.filter((id) => !id.startsWith(`${sector}-`))).toEqual([]);
    expect(twice(ids)).toEqual([]);
    expect(twice(starters.map(({ shortcut }) => shortcut))).toEqual([]);
    for (const language of languageNames)
      expect(twice(starters.map(({ title }) => title[language]))).toEqual([]);
  });

  test('have shortcuts that are typed without a thought', () => {
    const hard = starters.filter(({ shortcut }) => !/^[a-z][a-z-]{1,17}$/.test(shortcut));
    expect(hard.map(({ shortcut }) => shortcut)).toEqual([]);
  });

  test('have two or three wordings in each language, as many in both', () => {
    const wrong = starters.filter(
      ({ versions: { fr, en } }) => fr.length !== en.length || fr.length < 2 || fr.length > 3,
    );
    expect(wrong.map(({ starterId }) => starterId)).toEqual([]);
  });

  test('become templates', () => {
    for (const starter of starters) {
      for (const language of languageNames) {
        const draft = draftOf(starter, language);
        expect(Draft.parse(draft)).toEqual(draft);
        expect(draft).toMatchObject({ title: starter.title[language], versions: starter.versions });
      }
    }
  });

  test('are not changed when a template made from one is', () => {
    const [first] = starters;
    draftOf(first!, 'fr').versions.fr?.push('Autre chose');
    expect(first!.versions.fr).not.toContain('Autre chose');
  });
});

test('no id stands in two sectors', () => {
  const ids = sectorNames.flatMap((sector) => starterTemplates(sector)).map((s) => s.starterId);
  expect(twice(ids)).toEqual([]);
});
