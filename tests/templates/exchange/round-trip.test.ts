import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '@/lib/templates/exchange/formats/repartee-csv';
import { writeJson } from '@/lib/templates/exchange/formats/repartee-json';
import type { Preview } from '@/lib/templates/exchange/preview';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import type { Template } from '@/lib/model/template';
import { draftOf, library, template } from './arbitrary';
import { context } from './context';

const now = Date.parse('2026-11-25T10:00:00Z');
const { brands } = context;

function preview(name: string | undefined, text: string): Preview {
  const reading = readTemplates(name, text, context);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

describe('what is exported comes in as it was', () => {
  const formats = {
    JSON: ['library.json', (rows: readonly Template[]) => writeJson(rows, brands, now)],
    'CSV with commas': ['library.csv', (rows: readonly Template[]) => writeCsv(rows, brands, ',')],
    'CSV with semicolons': ['a.csv', (rows: readonly Template[]) => writeCsv(rows, brands, ';')],
    'a CSV pasted': [undefined, (rows: readonly Template[]) => writeCsv(rows, brands, ',')],
  } as const;

  test.each(Object.entries(formats))('%s', (_, [name, write]) => {
    fc.assert(
      fc.property(library, (rows) => {
        fc.pre(rows.length > 0);
        const read = preview(name, write(rows));
        expect(read.refused).toEqual([]);
        expect(read.accepted.map(({ draft }) => draft)).toEqual(rows.map(draftOf));
        expect(read.accepted.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        expect(read.accepted.flatMap(({ notes }) => notes)).toEqual([]);
      }),
    );
  });

  test('all of it is there already when it is read again', () => {
    fc.assert(
      fc.property(library, (rows) => {
        fc.pre(rows.length > 0);
        const again = readTemplates('a.json', writeJson(rows, brands, now), {
          ...context,
          library: rows,
        });
        expect(again).toMatchObject({ duplicates: rows.map(({ id }) => ({ of: id, by: 'same' })) });
      }),
    );
  });
});

test('no cell of an exported sheet is one that a spreadsheet would compute', () => {
  fc.assert(
    fc.property(fc.array(template, { maxLength: 4 }), (rows) => {
      const cells = parse<string[]>(writeCsv(rows, brands, ','), { delimiter: ',' }).data.flat();
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test.each(['=HYPERLINK("https://a.example")', "'=1", "''-", '@sum', '+33 1', '\tx', '＝1'])(
  'a text that begins like a formula comes back: %j',
  (body) => {
    const [row] = fc.sample(template, 1);
    const rows = [{ ...row!, versions: { fr: [body] } }];
    expect(preview('a.csv', writeCsv(rows, brands, ';')).accepted[0]?.draft.versions).toEqual({
      fr: [body],
    });
  },
);

test('a sheet of ours that somebody has added rows to', () => {
  const text = [
    'id;title;situation;shortcut;platforms;tags;brand;language;body;starter',
    ';Nouveau;merci;;;;;fr;Un;',
    ';Nouveau;;;;;;fr;Deux;',
    ';Nouveau;;;;;;en;Three;',
  ].join('\n');
  expect(preview('a.csv', text).accepted.map(({ draft }) => draft)).toEqual([
    {
      title: 'Nouveau',
      situation: 'thanks',
      platforms: [],
      tags: [],
      versions: { fr: ['Un', 'Deux'], en: ['Three'] },
    },
  ]);
});

test('rows under one id with two titles, or with neither id nor title, are replies of their own', () => {
  const id = '01JDE0000000000000000000A1';
  const text = [
    'id;title;situation;shortcut;platforms;tags;brand;language;body;starter',
    `${id};Un;;;;;;fr;Premier;`,
    `${id};Deux;;;;;;fr;Second;`,
    ';;;;;;;fr;Troisième;',
    ';;;;;;;fr;Quatrième;',
  ].join('\n');
  const { accepted } = preview('a.csv', text);
  expect(accepted.map(({ draft }) => draft.versions.fr)).toEqual([
    ['Premier'],
    ['Second'],
    ['Troisième'],
    ['Quatrième'],
  ]);
});

test('a brand is known by its id, else by its name; another one is said, not guessed', () => {
  const [one] = fc.sample(template, 1);
  const rows = [{ ...one!, brandId: brands[0]!.id }];
  const there = {
    ...context,
    brands: [{ id: '01JDE0000000000000000000BB', name: 'maison lumen' }],
  };
  const text = writeJson(rows, brands, now);
  expect(readTemplates('a.json', text, there)).toMatchObject({
    accepted: [{ draft: { brandId: there.brands[0]!.id }, notes: [] }],
  });
  const reading = readTemplates('a.json', text, { ...context, brands: [] });
  expect(reading).toMatchObject({
    accepted: [{ notes: [{ code: 'brand', detail: 'Maison Lumen' }] }],
  });
  expect('accepted' in reading && reading.accepted[0]?.draft).not.toHaveProperty('brandId');
});
