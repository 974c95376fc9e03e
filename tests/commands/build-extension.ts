import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '@/tests/support/paths';
import { runNpm } from './run-npm';

/**
 * Makes the production build for Chromium.
 * @returns its folder
 * @throws with WXT's output when it fails
 */
export async function buildExtension(): Promise<string> {
  const { code, output } = await runNpm(['exec', '--', 'wxt', 'build']);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  return builds.chromium;
}

/** The production build for Chromium: the one that is there, else a new one. */
export async function builtExtension(say: (line: string) => void): Promise<string> {
  if (existsSync(join(builds.chromium, 'manifest.json'))) return builds.chromium;
  say('There is no build yet: building the extension.');
  return buildExtension();
}
