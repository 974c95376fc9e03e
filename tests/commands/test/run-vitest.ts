import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { runNpm } from '../run-npm';
import type { Tally } from './tally';
import { vitestTally } from './vitest-tally';

/**
 * Runs one of the scripts `test:…` of package.json and counts its tests.
 * @returns the tally; the output is shown when something failed
 * @throws when it wrote no report, with its output
 */
export async function runVitest(script: string, env?: Record<string, string>): Promise<Tally> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = await runNpm(
    ['run', '--silent', script, '--', ...reporters],
    env === undefined ? {} : { env },
  );
  const report = readReport(file);
  folder.remove();
  if (report === undefined) throw new Error(`Vitest wrote no report.\n${run.output}`);
  const tally = vitestTally(report, run.code);
  if (tally.failed > 0) console.log(run.output.trim());
  return tally;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Vitest ended before it came to write.
  }
}
