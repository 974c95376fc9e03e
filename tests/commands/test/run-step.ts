import type { Tally } from './tally';

/**
 * Runs one step and says how it went and how long it took. An error is shown whole and counts as
 * one failed test.
 */
export async function runStep(name: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`→ ${name}`);
  const begin = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const mark = tally.failed > 0 ? '✗' : '✓';
  const of =
    tally.passed + tally.failed > 1 ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
  console.log(`${mark} ${name}${of}, ${seconds} s`);
  return tally;
}
