import { describe, expect, test } from 'vitest';
import type { FoundTemplate } from '@/lib/desk';
import { fillBlank } from '@/lib/picker/blanks-of';
import { choiceOf } from '@/lib/picker/choice-of';
import type { Blank, Filled, Setting } from '@/lib/picker/types';
import { desk, hit, setting, target, unfilled } from './example-hits';

interface Given {
  filled?: Filled;
  language?: 'fr' | 'en';
  variant?: number;
  roll?: number;
  setting?: Partial<Setting>;
}

function choose(template: FoundTemplate | string, given: Given = {}) {
  const { filled = unfilled, language = 'fr', variant = 0, roll = 0 } = given;
  const found = typeof template === 'string' ? hit('a', { fr: [template] }) : template;
  return choiceOf(found, { variant, roll }, { filled, language }, { ...setting, ...given.setting });
}

test('fills in what is known', () => {
  const { rendered, blanks, guards } = choose('Bonjour {{prénom}}, ici {{marque}}.');
  expect(rendered.text).toBe('Bonjour Zoé, ici Maison Lumen.');
  expect([blanks, guards]).toEqual([[], []]);
});

describe('the language', () => {
  const both = hit('a', { fr: ['Merci'], en: ['Thanks', 'Thank you'] });

  test.each([
    ['fr', 'Merci', 1],
    ['en', 'Thanks', 2],
  ] as const)('%s is taken where there is a version', (language, text, variants) => {
    const choice = choose(both, { language });
    expect([choice.rendered.text, choice.language, choice.variants]).toEqual([
      text,
      language,
      variants,
    ]);
    expect(choice.languages).toEqual(['fr', 'en']);
  });

  test('the other one is taken where there is none', () => {
    const choice = choose(hit('a', { en: ['Thanks'] }), { language: 'fr' });
    expect([choice.rendered.text, choice.language]).toEqual(['Thanks', 'en']);
  });
});

describe('wordings', () => {
  test('are taken by their number', () => {
    const two = hit('a', { fr: ['Un', 'Deux'] });
    expect(choose(two, { variant: 1 }).rendered.text).toBe('Deux');
    expect(choose(two).varies).toBe(true);
    expect(choose('Un').varies).toBe(false);
  });

  test('alternatives stay while one types, and change with another roll', () => {
    const body = '{a|b|c|d|e|f|g|h}';
    const texts = [0, 0, 1, 2, 3, 4].map((roll) => choose(body, { roll }).rendered.text);
    expect(texts[0]).toBe(texts[1]);
    expect(new Set(texts).size).toBeGreaterThan(1);
    expect(choose(body).varies).toBe(true);
    expect(choose('{{#si prénom}}{a|b}{{/si}}').varies).toBe(true);
  });
});

describe('blanks', () => {
  const labels = (blanks: readonly Blank[]) => blanks.map(({ kind, label }) => `${kind} ${label}`);

  test('are the fields, then what is not known; and nobody may insert before', () => {
    const { blanks, guards } = choose('{{?Ville}} {{délai}} {{presse-papiers}} {{?Ville}}');
    expect(labels(blanks)).toEqual(['field Ville', 'variable délai', 'clipboard presse-papiers']);
    expect(guards).toEqual([{ kind: 'missing', names: ['Ville', 'délai', 'presse-papiers'] }]);
  });

  test('stay while they are filled in, and fill what they stand for', () => {
    const body = '{{?Ville}} {{délai}}';
    let filled = unfilled;
    for (const [place, text] of ['Lyon', '2 h'].entries()) {
      filled = fillBlank(filled, choose(body, { filled }).blanks[place]!, text);
    }
    const { blanks, guards, rendered } = choose(body, { filled });
    expect(rendered.text).toBe('Lyon 2 h');
    expect(blanks.map(({ value }) => value)).toEqual(['Lyon', '2 h']);
    expect(guards).toEqual([]);
  });

  test('what was emptied again is missing again', () => {
    const filled = fillBlank(unfilled, choose('{{délai}}').blanks[0]!, ' ');
    expect(choose('{{délai}}', { filled }).guards[0]?.kind).toBe('missing');
  });

  test('have their choices and fallbacks, and a field without a name of ours is none', () => {
    const { blanks, guards } = choose('{{?Ton:formel/direct}} {{?Mot|bonjour}} {{prénon}}');
    expect(blanks.map(({ choices, fallback }) => choices ?? fallback)).toEqual([
      ['formel', 'direct'],
      'bonjour',
    ]);
    expect(guards[0]).toEqual({ kind: 'missing', names: ['Ton', 'prénon'] });
  });

  test('without a desk, all that it would tell is asked', () => {
    const { target: answered, inBox, now } = setting;
    const found = hit('a', { fr: ['{{prénom}} {{marque}}'] });
    const bare = { target: answered, inBox, now };
    const { blanks } = choiceOf(
      found,
      { variant: 0, roll: 0 },
      { filled: unfilled, language: 'fr' },
      bare,
    );
    expect(labels(blanks)).toEqual(['variable prénom', 'variable marque']);
  });
});

describe('guards', () => {
  const use = { templateId: 'b', language: 'fr', variant: 0, text: 'merci   ZOÉ.' } as const;

  test('the same words stand under the post already, whichever reply they came from', () => {
    const used = { desk: { ...desk, usedInThread: [use] } };
    expect(choose('Merci {{prénom}}.', { setting: used }).guards).toEqual([{ kind: 'used' }]);
    expect(choose('Merci à vous.', { setting: used }).guards).toEqual([]);
  });

  test('longer than the site takes, with what is in the box', () => {
    const { length, guards } = choose('Merci', { setting: { inBox: 'a'.repeat(280) } });
    expect(length).toEqual({ used: 285, limit: 280 });
    expect(guards).toEqual([{ kind: 'long', over: 5, limit: 280 }]);
  });

  test.each([
    ['x', 280],
    ['linkedin', undefined],
    ['instagram', undefined],
  ] as const)('of a post of one’s own on %s the limit is %s', (platform, limit) => {
    const answered = { ...target, platform, purpose: 'post' } as const;
    expect(choose('Merci', { setting: { target: answered } }).length?.limit).toBe(limit);
  });
});

describe('a reply that includes another', () => {
  const included = [
    {
      shortcut: 'signature',
      versions: { fr: ['{{?Prénom du CM}}, {{marque}}'], en: ['{{brand}}'] },
    },
  ];

  test.each([
    ['fr', 'Merci. Léa, Maison Lumen'],
    ['en', 'Thanks. Maison Lumen'],
  ] as const)('%s: is written out, and asks what that one asks', (language, text) => {
    const versions = { fr: ['Merci. {{>Signature}}'], en: ['Thanks. {{>signature}}'] };
    const found = hit('a', versions, { included });
    const first = choose(found, { language });
    const [blank] = first.blanks;
    const filled = blank ? fillBlank(unfilled, blank, 'Léa') : unfilled;
    expect(choose(found, { language, filled }).rendered.text).toBe(text);
  });

  test('cannot be inserted while that one is nowhere', () => {
    expect(choose('Merci. {{>signature}}').guards).toEqual([
      { kind: 'missing', names: ['signature'] },
    ]);
  });
});
