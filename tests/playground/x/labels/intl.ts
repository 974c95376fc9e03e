/** Making a formatter takes longer than a hundred uses of it, so each is made once. */
function once<Made>(make: (language: string, options: object) => Made) {
  const made = new Map<string, Made>();
  return (language: string, options: object = {}): Made => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

export const pluralRules = once((language) => new Intl.PluralRules(language));
export const numberFormat = once(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
export const dateFormat = once(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);
