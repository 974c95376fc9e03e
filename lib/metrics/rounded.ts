/**
 * Whether an abbreviated number may still be the exact one known before: "12.3K" may be 12,345.
 * Some sites cut, others round, so both are believed: from half a step below to a step above. A
 * step is the last digit shown, at most a thousand (million, milliard): "10K" is read as 10,000 to
 * the thousand. Too narrow a reading costs exactness only, too wide a one would keep a stale number.
 */
export function mayBe(exact: number, rounded: number): boolean {
  const step = stepOf(rounded);
  return exact >= rounded - step / 2 && exact < rounded + step;
}

function stepOf(rounded: number): number {
  const unit = [1e9, 1e6, 1e3].find((size) => rounded >= size) ?? 1;
  let step = 1;
  while (step < unit && rounded % (step * 10) === 0) step *= 10;
  return step;
}
