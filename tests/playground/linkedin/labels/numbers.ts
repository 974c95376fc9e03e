const formats = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };

export type Language = keyof typeof formats;

/** `1,107`, or in French `1 107` with a narrow no-break space. */
export function grouped(count: number, language: Language): string {
  return formats[language].format(count);
}

/** `1 comment`, `29 comments`; French has one of zero and a no-break space before the noun. */
export function counted(
  count: number,
  language: Language,
  nouns: readonly [one: string, other: string],
): string {
  const one = language === 'fr' ? count < 2 : count === 1;
  return `${grouped(count, language)}${language === 'fr' ? '\u00a0' : ' '}${nouns[one ? 0 : 1]}`;
}

/** Followers as the top of a page shows them: rounded from a thousand on (`8K`). */
export function roundedCount(count: number, language: Language): string {
  if (count < 1000) return grouped(count, language);
  const [value, unit] = count < 1_000_000 ? [count / 1000, 'K'] : [count / 1_000_000, 'M'];
  return `${grouped(Math.round(value), language)}${language === 'fr' ? '\u00a0' : ''}${unit}`;
}
