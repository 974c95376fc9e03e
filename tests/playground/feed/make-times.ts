import type { Random } from './random';

export const hour = 3_600_000;
export const day = 24 * hour;

/** How far back the feed goes. */
const spanDays = 90;

/** `count` times between two ages (in ms before `now`), kept an hour off both ends. */
function within(random: Random, now: number, count: number, youngest: number, oldest: number) {
  return Array.from({ length: count }, () =>
    Math.floor(now - youngest - hour - random.next() * (oldest - youngest - 2 * hour)),
  );
}

/** When the brand posts: 14 times in the last seven days, 13 in the seven before, then seldom. */
export function brandTimes(random: Random, now: number, count: number): number[] {
  const last = Math.min(14, count);
  const before = Math.min(13, count - last);
  return [
    ...within(random, now, last, 0, 7 * day),
    ...within(random, now, before, 7 * day, 14 * day),
    ...within(random, now, count - last - before, 14 * day, spanDays * day),
  ];
}

/** When everybody else posts: more often of late, as a timeline shows it. */
export function otherTime(random: Random, now: number): number {
  return Math.floor(now - 2 * 60_000 - random.next() ** 1.6 * (spanDays * day - hour));
}
