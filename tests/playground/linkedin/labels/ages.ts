const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const lengths: readonly (readonly [Unit, number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
];

/** The age of something in the greatest unit that it fills, rounded down; never less than 1. */
export function ageOf(at: number, now: number): { count: number; unit: Unit } {
  const age = Math.max(minute, now - at);
  const [unit, length] = lengths.find(([, size]) => age >= size) ?? ['minute', minute];
  return { count: Math.floor(age / length), unit };
}
