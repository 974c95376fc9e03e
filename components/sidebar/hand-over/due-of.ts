import type { Department, Urgency } from '@/lib/model/hand-over';

const hourMs = 60 * 60 * 1000;

/** What share of its usual time a department has; what is critical must move within the hour. */
const shares: Readonly<Record<Urgency, number>> = { normal: 1, high: 0.5, critical: 0 };

/**
 * By when a department is to answer: within its usual hours, half of them when it is urgent, one
 * hour when it is critical.
 *
 * @param now epoch ms
 * @returns epoch ms; `undefined` for a department without hours, unless it is critical
 */
export function dueOf(
  { hours }: Pick<Department, 'hours'>,
  urgency: Urgency,
  now: number,
): number | undefined {
  if (hours === undefined) return urgency === 'critical' ? now + hourMs : undefined;
  return now + Math.max(1, hours * shares[urgency]) * hourMs;
}
