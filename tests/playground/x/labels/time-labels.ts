import { dateFormat, numberFormat } from './intl';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** X writes its times to the second. */
export function datetimeAttribute(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString();
}

/** `6m`, `16h`, `Apr 5` or `Apr 5, 2024`, in the siteʼs language. */
export function shortTime(at: number, now: number, language: string): string {
  const age = now - at;
  if (age < day) {
    const [value, unit] =
      age < hour
        ? [Math.max(1, Math.floor(age / minute)), 'minute']
        : [Math.floor(age / hour), 'hour'];
    return numberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value);
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return dateFormat(language, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** `8:03 PM · Apr 5, 2025`, below an opened post. */
export function longTime(at: number, language: string): string {
  const time = dateFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  const date = dateFormat(language, { dateStyle: 'medium' }).format(at);
  return `${time} · ${date}`;
}

/** `March 2015`. */
export function monthAndYear(at: number, language: string): string {
  return dateFormat(language, { month: 'long', year: 'numeric' }).format(at);
}
