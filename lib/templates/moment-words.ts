import type { Language } from '@/lib/model/language';
import type { Shift } from './types';

/** When a reply is written, and in which words it says so. */
export interface Moment {
  /** Epoch ms. */
  now: number;
  timeZone?: string;
  language: Language;
}

/** The English of our replies is British. */
const locales = { fr: 'fr', en: 'en-GB' } as const;

const lastInstant = 8.64e15;

/**
 * The day, as a reply names it: “28 novembre”, “2 January 2027” when that is another year. Days
 * are days of the calendar: none is lost where clocks change.
 */
export function dateWords({ now, timeZone, language }: Moment, shift?: Shift): string {
  const today = dayOf(now, timeZone);
  const day = dayOf(now + (shift?.ms ?? 0), timeZone);
  const date = clamp(Date.UTC(day.year, day.month - 1, day.day + (shift?.days ?? 0), 12));
  const isThisYear = new Date(date).getUTCFullYear() === today.year;
  const format = formatIn(locales[language], 'UTC', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
  const words = format.format(date);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The time of day: “14:30”. */
export function timeWords({ now, timeZone, language }: Moment, shift?: Shift): string {
  const format = formatIn(locales[language], timeZone, { timeStyle: 'short' });
  return format.format(clamp(now + (shift?.ms ?? 0)));
}

function dayOf(instant: number, timeZone?: string): { year: number; month: number; day: number } {
  const parts = formatIn('en-u-ca-gregory-nu-latn', timeZone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(clamp(instant));
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: to make one takes longer than to use it a hundred times. */
function formatIn(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const format = formats.get(key) ?? createFormat(locale, timeZone, options);
  formats.set(key, format);
  return format;
}

/** A time zone that the browser does not know is as good as none. */
function createFormat(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, {
      ...options,
      ...(timeZone !== undefined && { timeZone }),
    });
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}

function clamp(instant: number): number {
  return Number.isNaN(instant) ? 0 : Math.max(-lastInstant, Math.min(lastInstant, instant));
}
