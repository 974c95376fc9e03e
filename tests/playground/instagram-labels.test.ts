import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded } from './instagram/feed/rounded';
import { languages, wordsOf } from './instagram/labels/languages';
import { abbreviated, counted, grouped } from './instagram/labels/numbers';
import { age, datetimeAttribute, dayOf, fullDate } from './instagram/labels/times';
import type { Counted, Words } from './instagram/labels/words';
import { tokenize } from './instagram/parts/tokens';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const { en, fr, 'pt-BR': pt } = languages;

describe('numbers on screen', () => {
  it.each([
    [abbreviated(11_651, pt), '11,7\u00a0mil'],
    [abbreviated(293_317, pt), '293,3\u00a0mil'],
    [grouped(33_604, pt), '33.604'],
    [counted(33_604, pt.post.likes, pt), '33.604 curtidas'],
    [counted(1, pt.post.likes, pt), '1 curtida'],
    [counted(1, pt.post.viewReplies, pt), 'Ver todas as 1 respostas'],
    [abbreviated(11_651, fr), '11,7\u00a0k'],
    [counted(1204, fr.post.likes, fr), '1\u202f204 J’aime'],
    [abbreviated(11_651, en), '11.7K'],
    [abbreviated(18_342, en), '18.3K'],
    [counted(48, en.post.likes, en), '48 likes'],
    [counted(8, en.post.viewComments, en), 'View all 8 comments'],
  ])('%s', (shown, wanted) => {
    expect(shown).toBe(wanted);
  });

  it('are rounded to what the figures say, in every language', () => {
    const scale: Record<string, number> = { K: 1e3, k: 1e3, mil: 1e3, M: 1e6, mi: 1e6 };
    const read = (shown: string) => {
      const [, digits = '', unit] = /^([\d.,]+)\s?(\p{L}+)?$/u.exec(shown) ?? [];
      return Math.round(Number(digits.replace(',', '.')) * (scale[unit ?? ''] ?? 1));
    };
    fc.assert(
      fc.property(fc.nat(9_000_000), fc.constantFrom(en, fr, pt), (count, words) => {
        expect(read(abbreviated(count, words))).toBe(rounded(count));
      }),
    );
  });
});

describe('times', () => {
  it('are exact to the second in the markup', () => {
    expect(datetimeAttribute(Date.UTC(2025, 8, 24, 12, 7, 32))).toBe('2025-09-24T12:07:32.000Z');
  });

  it.each([
    [age(now - 9 * 3_600_000, now, en), '9h'],
    [age(now - 5 * day, now, en), '5d'],
    [age(now - 50 * day, now, pt), '7\u00a0sem'],
    [age(now - 5 * day, now, fr), '5\u00a0j'],
    [fullDate(Date.UTC(2025, 8, 24, 12), pt), '24 de setembro de 2025'],
    [fullDate(Date.UTC(2025, 3, 3, 12), en), 'Apr 3, 2025'],
    [dayOf(Date.UTC(2026, 8, 24, 12), now, fr), '24 septembre'],
    [dayOf(Date.UTC(2025, 8, 24, 12), now, pt), '24 de setembro de 2025'],
  ])('%s', (shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});

describe('the words', () => {
  const counting = (words: Words) =>
    [words.post, words.profile].flatMap((part) =>
      Object.values(part).filter(
        (value): value is Counted => typeof value === 'object' && 'other' in value,
      ),
    );

  it.each([en, fr, pt])('count with one number in each form ($locale)', (words) => {
    expect(counting(words)).toHaveLength(7);
    for (const forms of counting(words)) {
      for (const form of Object.values(forms)) expect(form.split('{n}')).toHaveLength(2);
    }
  });

  it('are those of the language, English for an unknown one', () => {
    expect(wordsOf('pt-BR').lang).toBe('pt-br');
    expect(wordsOf('fr').composer.comment).toBe('Ajouter un commentaire…');
    expect(wordsOf('tlh')).toBe(en);
    expect(wordsOf(null)).toBe(en);
  });
});

describe('tokenize', () => {
  it('finds mentions with dots, hashtags and line breaks', () => {
    const text = 'Merci @oliver.hts. #Lumière\n@p_';
    expect(tokenize(text).filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'mention', text: '@oliver.hts' },
      { kind: 'hashtag', text: '#Lumière' },
      { kind: 'break', text: '\n' },
      { kind: 'mention', text: '@p_' },
    ]);
  });

  it('loses nothing of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
