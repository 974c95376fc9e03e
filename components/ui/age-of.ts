/**
 * A span of time in its largest whole unit, in the words of a language: “3 hours”, « 2 jours ».
 *
 * @param ms at least 0; less than a minute counts as one
 * @param locale a BCP 47 tag
 */
export function ageOf(ms: number, locale: string): string {
  const [unit, length] = units.find(([, one]) => ms >= one) ?? (['minute', minute] as const);
  const count = Math.max(1, Math.floor(ms / length));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const minute = 60_000;
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;
