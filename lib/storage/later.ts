/**
 * When a row is changed: now, or just after its last change if the clock went back since.
 *
 * @param now epoch ms
 */
export function laterThan(before: { updatedAt: number } | undefined, now: number): number {
  return Math.max(now, (before?.updatedAt ?? 0) + 1);
}
