import { spawn } from 'node:child_process';
import { root } from '@/tests/support/paths';

interface Run {
  /** The exit code; 1 when a signal ended it. */
  code: number;
  /** What it wrote, both streams in the order of arrival. Empty when it was shown at once. */
  output: string;
}

interface RunOptions {
  /** Shows the output while it comes, instead of keeping it. */
  show?: boolean;
  env?: Record<string, string>;
}

/** Runs npm as the person's own npm does, so that scripts are written down once: in package.json. */
export function runNpm(args: readonly string[], { show = false, env }: RunOptions = {}) {
  // npm tells its scripts where it is; without it (run by hand) it is looked up on PATH.
  const npm = process.env['npm_execpath'];
  const command = npm ? process.execPath : 'npm';
  const first = npm ? [npm] : [];
  return new Promise<Run>((resolve, reject) => {
    const child = spawn(command, [...first, '--loglevel=error', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: !npm && process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
