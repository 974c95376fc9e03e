import { describe, expect, test } from 'vitest';
import type { TemplateDraft } from '@/lib/model/template';
import { parse } from '@/lib/templates/parse';
import { problemsOf } from '@/lib/templates/problems-of';

const draft = (
  versions: TemplateDraft['versions'],
  platforms: TemplateDraft['platforms'] = ['linkedin'],
) => ({ versions, platforms });

describe('what is wrong with a saved reply', () => {
  test('nothing, when nothing is', () => {
    expect(
      problemsOf(draft({ fr: ['Bonjour {{prénom|}},'], en: ['Hello {{first_name|}},'] })),
    ).toEqual([]);
  });

  test('is told by language and wording', () => {
    const versions = { fr: ['Bonjour', 'Bonjour {{prenon}}'], en: ['Hello {{name'] };
    expect(problemsOf(draft(versions))).toEqual([
      {
        language: 'fr',
        variant: 1,
        code: 'unknownVariable',
        at: { start: 8, end: 18 },
        name: 'prenon',
        suggestion: 'prénom',
      },
      { language: 'en', variant: 0, code: 'unclosedTag', at: { start: 6, end: 8 }, name: '{{' },
    ]);
  });

  test.each([
    ['{{firstnam}}', 'first_name'],
    ['{{clipbord}}', 'clipboard'],
    ['{{preson}}', 'prénom'],
    ['{{marqe}}', 'marque'],
    ['{{delia}}', 'délai'],
    ['{{presse}}', 'presse-papiers'],
    ['{{#si prenon}}x{{/si}}', 'prénom'],
    ['{prénom}', '{{prénom}}'],
    ['{{to.first_name}}', 'first_name'],
    ['{{zzzzzz}}', undefined],
    [`{{${'x'.repeat(5000)}}}`, undefined],
  ])('%s suggests %s', (body, suggestion) => {
    const [problem] = problemsOf(draft({ fr: [body] }));
    expect(problem && 'suggestion' in problem ? problem.suggestion : undefined).toBe(suggestion);
  });

  test('a wording that is the same as another', () => {
    expect(problemsOf(draft({ fr: ['Merci', 'Bonjour', 'merci '] }))).toEqual([
      { language: 'fr', variant: 2, code: 'sameWording', as: 0 },
    ]);
  });
});

describe('too long', () => {
  const long = (length: number) => 'x'.repeat(length);

  test('for each site where it is offered', () => {
    expect(problemsOf(draft({ fr: [long(300)] }, ['x', 'linkedin']))).toEqual([
      { language: 'fr', variant: 0, code: 'tooLongFor', platform: 'x', used: 300, limit: 280 },
    ]);
    expect(problemsOf(draft({ fr: [long(300)] }, ['linkedin']))).toEqual([]);
  });

  test('for all of them when it is offered everywhere', () => {
    expect(
      problemsOf(draft({ fr: [long(2300)] }, [])).map(
        (problem) => 'platform' in problem && problem.platform,
      ),
    ).toEqual(['x', 'linkedin', 'instagram']);
  });

  test.each([
    ['by its longest alternative', `{a|b|${long(281)}}`],
    ['by what is put in', `${long(275)} {{prénom}}`],
    ['by the longest choice', `{{?Ton:a/${long(281)}/b}}`],
    ['by what it includes', `${long(200)} {{>suite}}`],
  ])('%s', (_, body) => {
    const include = () => parse(long(100));
    expect(problemsOf(draft({ fr: [body] }, ['x']), include)).toMatchObject([
      { code: 'tooLongFor' },
    ]);
  });
});

describe('includes', () => {
  const body = 'Bonjour {{>suite}}';

  test('are not judged where other replies are not known', () => {
    expect(problemsOf(draft({ fr: [body] }))).toEqual([]);
  });

  test('are unknown, or lead in a circle', () => {
    expect(problemsOf(draft({ fr: [body] }), () => undefined)).toEqual([
      { language: 'fr', variant: 0, code: 'unknownInclude', name: 'suite' },
    ]);
    expect(problemsOf(draft({ fr: [body] }), () => parse('{{>suite}}'))).toEqual([
      { language: 'fr', variant: 0, code: 'includeCycle', name: 'suite' },
    ]);
  });
});
