/** How many tests passed and failed. A skipped one has failed: nothing is passed over in silence. */
export interface Tally {
  passed: number;
  failed: number;
}

export const noTests: Tally = { passed: 0, failed: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
