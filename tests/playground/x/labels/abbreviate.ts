import { numberFormat } from './intl';

interface Scale {
  thousand: string;
  million: string;
  /** Whether thousands carry a decimal below 10,000 (`5.4K`; Portuguese never does). */
  decimals: boolean;
}

const scales: Record<string, Scale> = {
  en: { thousand: 'K', million: 'M', decimals: true },
  fr: { thousand: '\u00a0k', million: '\u00a0M', decimals: true },
  pt: { thousand: '\u00a0mil', million: '\u00a0mi', decimals: false },
  ar: { thousand: '\u00a0ألف', million: '\u00a0مليون', decimals: true },
};

/**
 * A number as it stands on screen: cut off, not rounded (8,783 is `8.7K`), with the digits of the
 * language. `detailed` keeps one decimal above ten thousand too (`151.3K`), as profile headers and
 * opened posts do.
 */
export function abbreviate(count: number, language: string, detailed = false): string {
  const scale = scales[language] ?? scales['en'];
  const locale = language === 'ar' ? 'ar-EG' : language;
  const write = (value: number, unit = '') => numberFormat(locale).format(value) + unit;
  if (!scale || count < 1000) return write(count);
  const million = count >= 1_000_000;
  const value = count / (million ? 1_000_000 : 1000);
  const decimal = million || (scale.decimals && (detailed || value < 10));
  return write(
    decimal ? Math.floor(value * 10) / 10 : Math.floor(value),
    million ? scale.million : scale.thousand,
  );
}

/** The totals of a profile header: exact below ten thousand (`3,893`), abbreviated above. */
export function headerTotal(count: number, language: string): string {
  if (count >= 10_000) return abbreviate(count, language, true);
  return numberFormat(language === 'ar' ? 'ar-EG' : language).format(count);
}
