import { z } from 'zod';
import type { Tally } from './tally';

/** What we read of the report that `vitest --reporter=json` writes. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts a report of Vitest. Skipped and planned tests count as failed, and so does each file that
 * could not be loaded, and a run that failed for a reason outside of its tests.
 * @param report the parsed JSON
 * @param code Vitest's exit code
 * @throws ZodError when it is no such report
 */
export function vitestTally(report: unknown, code: number): Tally {
  const { numPassedTests: passed, ...rest } = Report.parse(report);
  const broken = rest.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = rest.numFailedTests + rest.numPendingTests + rest.numTodoTests + broken.length;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
