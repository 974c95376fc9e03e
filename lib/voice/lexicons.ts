import type { Language } from '@/lib/model/language';
import type { CueGroup } from './cues';
import { alerts as alertsEn } from './lexicon/en/alerts';
import { displeasure as displeasureEn } from './lexicon/en/displeasure';
import { failures as failuresEn } from './lexicon/en/failures';
import { politeness as politenessEn } from './lexicon/en/politeness';
import { praises as praisesEn } from './lexicon/en/praises';
import { purposes as purposesEn } from './lexicon/en/purposes';
import { questions as questionsEn } from './lexicon/en/questions';
import { alerts as alertsFr } from './lexicon/fr/alerts';
import { displeasure as displeasureFr } from './lexicon/fr/displeasure';
import { failures as failuresFr } from './lexicon/fr/failures';
import { politeness as politenessFr } from './lexicon/fr/politeness';
import { praises as praisesFr } from './lexicon/fr/praises';
import { purposes as purposesFr } from './lexicon/fr/purposes';
import { questions as questionsFr } from './lexicon/fr/questions';
import { indexPhrases, type PhraseIndex } from './phrase-index';

/** All that speaks for something, in each language. */
export const lexicons: Readonly<Record<Language, readonly CueGroup[]>> = {
  fr: [
    ...failuresFr,
    ...displeasureFr,
    ...praisesFr,
    ...questionsFr,
    ...purposesFr,
    ...alertsFr,
    ...politenessFr,
  ],
  en: [
    ...failuresEn,
    ...displeasureEn,
    ...praisesEn,
    ...questionsEn,
    ...purposesEn,
    ...alertsEn,
    ...politenessEn,
  ],
};

const indexes = new Map<Language, PhraseIndex>();

/** The phrases of a language, made ready when they are first needed. */
export function phrasesOf(language: Language): PhraseIndex {
  let index = indexes.get(language);
  if (!index) {
    index = indexPhrases(lexicons[language], language);
    indexes.set(language, index);
  }
  return index;
}
