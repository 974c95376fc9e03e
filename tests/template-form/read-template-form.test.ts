import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Template } from '@/lib/model/template';
import { readTemplateForm, tagsIn } from '@/lib/template-form/read-template-form';
import { templateFields } from '@/lib/template-form/template-fields';
import { draftOf, template } from '@/tests/templates/exchange/arbitrary';

const fields = { ...templateFields(undefined), title: 'A', versions: { fr: ['B'], en: [''] } };

test.each([
  [{ title: ' ' }, { title: 'empty' }],
  [{ title: 'x'.repeat(121) }, { title: 'long' }],
  [{ shortcut: 'a b' }, { shortcut: 'signs' }],
  [{ shortcut: 'x'.repeat(31) }, { shortcut: 'long' }],
  [{ tags: 'x'.repeat(41) }, { tags: 'long' }],
  [{ tags: Array.from({ length: 21 }, (_, n) => n).join() }, { tags: 'many' }],
  [{ versions: { fr: [' '], en: [] } }, { wordings: 'none' }],
])('%o is not saved', (different, problems) => {
  expect(readTemplateForm({ ...fields, ...different })).toEqual({
    problems: { ...problems, long: [] },
  });
});

test('a wording that is far too long is named by its place', () => {
  const versions = { fr: ['B'], en: ['C', 'x'.repeat(10_001)] };
  expect(readTemplateForm({ ...fields, versions })).toEqual({
    problems: { long: [{ language: 'en', index: 1 }] },
  });
});

test('whatever is typed, what comes out is of the shape that is stored', () => {
  const text = fc.string({ maxLength: 60 });
  const Draft = Template.omit({
    id: true,
    position: true,
    createdAt: true,
    updatedAt: true,
    deleted: true,
  });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(text),
      fc.array(text),
      (title, shortcut, tags, fr, en) => {
        const result = readTemplateForm({
          ...fields,
          title,
          shortcut,
          tags,
          versions: { fr, en: en.slice(0, 20) },
        });
        if ('draft' in result && fr.length <= 20)
          expect(Draft.parse(result.draft)).toEqual(result.draft);
      },
    ),
  );
});

test('a template that is opened and saved is the same', () => {
  fc.assert(
    fc.property(template, (row) => {
      const clean = { ...row, tags: row.tags.filter((tag) => tagsIn(tag)[0] === tag) };
      const result = readTemplateForm(templateFields(clean), clean);
      if (!('draft' in result)) throw new Error(JSON.stringify(result.problems));
      const { title, shortcut, situation, platforms } = draftOf(clean);
      expect(result.draft).toMatchObject({
        id: row.id,
        title: title.split(/\s+/).filter(Boolean).join(' '),
        ...(shortcut && { shortcut }),
        ...(situation && { situation }),
        platforms,
      });
    }),
  );
});

test('tags: each once, whatever separates them', () => {
  expect(tagsIn(' sav; #SAV, colis\n,, été ')).toEqual(['sav', 'colis', 'été']);
});
