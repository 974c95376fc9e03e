/** How long insertions took, with their check: the median, and what nearly all took at most. */
export function timingOf(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `${sorted.length} insertions: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`;
}
