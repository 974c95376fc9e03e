import { lightFormat, subDays } from 'date-fns';

/** The calendar day of an instant (epoch ms) in the local time zone: `2026-11-22`. */
export function localDay(at: number): string {
  return lightFormat(at, 'yyyy-MM-dd');
}

/** The last `n` local days, that of `now` (epoch ms) the last. */
export function lastDays(n: number, now: number): string[] {
  return Array.from({ length: n }, (_, i) => localDay(subDays(now, n - 1 - i).getTime()));
}
