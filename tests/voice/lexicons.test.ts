import { describe, expect, it, test } from 'vitest';
import { languageNames } from '@/lib/model/language';
import { findCues } from '@/lib/voice/find-cues';
import { lexicons } from '@/lib/voice/lexicons';
import { parsePhrase } from '@/lib/voice/parse-phrase';
import { indexPhrases } from '@/lib/voice/phrase-index';
import { tokensOf } from '@/lib/voice/tokens';

describe.each(languageNames)('the lexicon in %s', (language) => {
  test.each(lexicons[language].map((group) => [group.why, group] as const))(
    'can be read: %s',
    (_, { phrases, weight }) => {
      const written = phrases.split(',').map((one) => one.trim());
      expect(written.every((one) => one !== '')).toBe(true);
      for (const phrase of written) expect(parsePhrase(phrase, language).length).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(3);
    },
  );
});

describe('a phrase', () => {
  const finds = (phrases: string, text: string, language: 'fr' | 'en' = 'fr'): string[] => {
    const group = { cue: 'complaint', why: 'test', weight: 1, phrases } as const;
    const tokens = tokensOf(text, language);
    return findCues(tokens, indexPhrases([group], language)).map(({ at }) =>
      text.slice(tokens[at[0]!]!.start, tokens[at.at(-1)!]!.end),
    );
  };

  test.each([
    ['itself', 'hors service', 'La borne est hors service.', ['hors service']],
    [
      'any ending',
      'rembours*',
      'Remboursez-moi, remboursement refusé',
      ['Remboursez', 'remboursement'],
    ],
    ['a choice', '(trop|tres) cher', 'très cher, pas cher', ['très cher']],
    [
      'what may be missing',
      'trop [bien] cher',
      'trop cher, trop bien cher',
      ['trop cher', 'trop bien cher'],
    ],
    [
      'a choice that may be missing',
      'un [tres|bien] long',
      'un long, un bien long',
      ['un long', 'un bien long'],
    ],
    [
      'a choice within a choice',
      '(a|au (bout|fond)) ici',
      'au fond ici, a ici',
      ['au fond ici', 'a ici'],
    ],
    [
      'an option within a choice',
      '(plus [du tout]|pas) ici',
      'plus du tout ici plus ici',
      ['plus du tout ici', 'plus ici'],
    ],
    ['a gap', 'rien … recu', 'rien du tout reçu', ['rien du tout reçu']],
    ['elided words', 'j attends', 'J’attends', ['J’attends']],
    ['no more than a gap holds', 'rien … recu', 'rien a b c d recu', []],
    ['no end of a sentence', 'rien … recu', 'rien. Bien recu', []],
    ['no part of a word', 'nul', 'nulle annulation', []],
  ])('finds %s', (_, phrases, text, found) => {
    expect(finds(phrases, text)).toEqual(found);
  });

  it('gives way to a longer one', () => {
    expect(finds('mal, pas mal du tout', 'pas mal du tout')).toEqual(['pas mal du tout']);
  });

  test.each(['… recu', 'rien …', '', '(rien … recu|x)'])('is refused: %s', (phrase) => {
    expect(() => parsePhrase(phrase, 'fr')).toThrow();
  });
});
