import type { Understand } from './desk-of';
import { present } from './metrics/present';
import { classify } from './voice/classify';

/** What a comment calls for and its language, as far as its words tell; see `classify`. */
export const understandComment: Understand = (text, options) => {
  const { situation, language } = classify(text, options);
  return present({ situation, language });
};
