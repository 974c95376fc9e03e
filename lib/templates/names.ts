/**
 * The variables of a saved reply: how each is written in French and in English, first the usual
 * name, then what people write instead. Case, accents, spaces, `-` and `_` make no difference.
 */
export const variableNames = {
  /** Of whoever is answered; absent when the display name is no person's name. */
  firstName: { fr: ['prénom'], en: ['first_name'] },
  /** The display name. */
  name: { fr: ['nom'], en: ['name'] },
  /** With its `@`. */
  handle: { fr: ['pseudo'], en: ['handle'] },
  brand: { fr: ['marque'], en: ['brand'] },
  /** To what is answered. */
  link: { fr: ['lien'], en: ['link'] },
  /** Today, or `date+3j` (`date+3d`). */
  date: { fr: ['date'], en: ['date'] },
  time: { fr: ['heure'], en: ['time'] },
  /** Within which the brand answers, in words. */
  delay: { fr: ['délai'], en: ['delay'] },
  department: { fr: ['service'], en: ['department'] },
  contact: { fr: ['contact'], en: ['contact'] },
  clipboard: { fr: ['presse-papiers'], en: ['clipboard'] },
  /** Where the caret is to stand in the end; writes nothing. */
  cursor: { fr: ['curseur'], en: ['cursor'] },
} as const satisfies Record<string, { fr: readonly string[]; en: readonly string[] }>;

export type VariableName = keyof typeof variableNames;
