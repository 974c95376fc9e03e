import { dateFormat } from '../../x/labels/intl';
import type { Words } from './words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** To the second, as the site writes it. */
export function datetimeAttribute(at: number): string {
  return new Date(at).toISOString();
}

/** `9h`, `5 j`, `7 sem`: how long ago; weeks go on forever. */
export function age(at: number, now: number, { ages }: Words): string {
  const past = now - at;
  if (past < hour) return Math.max(1, Math.floor(past / minute)) + ages.minute;
  if (past < day) return Math.floor(past / hour) + ages.hour;
  if (past < 7 * day) return Math.floor(past / day) + ages.day;
  return Math.floor(past / (7 * day)) + ages.week;
}

/** The title of a time: `24 de setembro de 2025`. */
export function fullDate(at: number, { locale, dateStyle }: Words): string {
  return dateFormat(locale, { dateStyle }).format(at);
}

/** Below a post: `24 de setembro`, with the year when it is another one. */
export function dayOf(at: number, now: number, { locale }: Words): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : { year: 'numeric' };
  return dateFormat(locale, { day: 'numeric', month: 'long', ...year }).format(at);
}
