import { i18n } from '#i18n';
import type { Format } from '@/lib/format';

/** A time in words that fit behind “since”: “today at 14:05”, else “12 November”. */
export function moment(instant: number, now: number, format: Format): string {
  const today = new Date(instant).toDateString() === new Date(now).toDateString();
  return today
    ? i18n.t('moment.today', [format.time(instant)])
    : i18n.t('moment.date', [format.date(instant, now)]);
}

/** `2026-11-22` as an instant of that local day: noon, which every time zone has. */
export function noonOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}
