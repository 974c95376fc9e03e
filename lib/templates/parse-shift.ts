import { foldName } from './fold-name';
import type { Shift } from './types';

const hourMs = 3_600_000;

/** The first letters that tell a unit; what may follow them is in `unitPattern`. */
const units: Readonly<Record<string, Shift>> = {
  j: { days: 1, ms: 0 },
  d: { days: 1, ms: 0 },
  s: { days: 7, ms: 0 },
  w: { days: 7, ms: 0 },
  h: { days: 0, ms: hourMs },
  m: { days: 0, ms: hourMs / 60 },
};
const unitPattern =
  /^(?:j(?:ours?)?|d(?:ays?)?|sem(?:aines?)?|w(?:eeks?)?|h(?:eures?|ours?)?|min(?:utes?)?)$/;

const shiftPattern = /([+−-])\s*(\d+)\s*(\p{L}*)$/u;

/**
 * What is added to a date: `date+3j`, `date - 1 semaine`, `heure+2h`. Days are meant where no unit
 * stands. The name comes back without it.
 *
 * @returns `shift` is absent when there is none, and `'bad'` when its unit is unknown or it leads
 *   further than ten years
 */
export function parseShift(written: string): { name: string; shift?: Shift | 'bad' } {
  const match = shiftPattern.exec(written);
  if (!match) return { name: written };
  const [, sign, digits, unit] = match;
  return { name: written.slice(0, match.index).trim(), shift: shiftOf(sign, digits, unit) };
}

function shiftOf(sign = '+', digits = '', unit = ''): Shift | 'bad' {
  const folded = foldName(unit);
  if (folded !== '' && !unitPattern.test(folded)) return 'bad';
  const one = units[folded.charAt(0) || 'j'];
  const count = Number(digits) * (sign === '+' ? 1 : -1);
  if (!one || Math.abs(count) * (one.days || 1) > 3660) return 'bad';
  return { days: one.days * count, ms: one.ms * count };
}
