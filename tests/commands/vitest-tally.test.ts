import { expect, test } from 'vitest';
import { vitestTally } from './test/vitest-tally';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};
const unloadable = { status: 'failed', assertionResults: [] };

test.each([
  ['all passed', report, 0, { passed: 3, failed: 0 }],
  ['one failed', { ...report, numFailedTests: 1 }, 1, { passed: 3, failed: 1 }],
  ['a skipped test', { ...report, numPendingTests: 1 }, 0, { passed: 3, failed: 1 }],
  ['a planned test', { ...report, numTodoTests: 2 }, 0, { passed: 3, failed: 2 }],
  [
    'a file that does not load',
    { ...report, testResults: [...report.testResults, unloadable] },
    1,
    { passed: 3, failed: 1 },
  ],
  ['an error outside of the tests', report, 1, { passed: 3, failed: 1 }],
  [
    'no test at all',
    { ...report, numPassedTests: 0, testResults: [] },
    0,
    { passed: 0, failed: 1 },
  ],
])('%s', (_, input, code, tally) => {
  expect(vitestTally(input, code)).toEqual(tally);
});

test('something else than a report is an error, not zero tests', () => {
  expect(() => vitestTally({}, 0)).toThrow();
});
