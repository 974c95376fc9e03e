import { numberFormat, pluralRules } from '../../x/labels/intl';
import type { Counted, Words } from './words';

/** A whole number with the groups of the language: `33.604`. */
export function grouped(count: number, { locale }: Words): string {
  return numberFormat(locale).format(count);
}

/** A number as the layout since November 2025 shows it: `11,7 mil`. */
export function abbreviated(count: number, { locale }: Words): string {
  return numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}

/** What stands before and after the number in a text that counts something. */
export function around(count: number, forms: Counted, { locale }: Words): [string, string] {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  const [before = '', after = ''] = form.split('{n}');
  return [before, after];
}

/** `2.776 curtidas`: the exact number, grouped. */
export function counted(count: number, forms: Counted, words: Words): string {
  return around(count, forms, words).join(grouped(count, words));
}
