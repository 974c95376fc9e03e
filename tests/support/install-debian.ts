import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserName } from './browser-name';

/** What makes each of them run and write: without a font, text takes no room. */
const packages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
} as const;

/**
 * Installs Debian's own package of a browser, when this is Debian and we may.
 * @param say told what is about to be done, before it is done
 * @returns whether the package manager says that it worked
 */
export function installDebianPackage(name: BrowserName, say: (line: string) => void): boolean {
  if (!isDebian()) return false;
  const prefix = rootPrefix();
  if (prefix === undefined) return false;
  say(`No ${name} found. Installing Debian’s package “${packages[name][0]}” (apt-get).`);
  return (
    run([...prefix, 'apt-get', 'update', '-qq']) &&
    run([
      ...prefix,
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...packages[name],
    ])
  );
}

/** Ubuntu is left out: its package only fetches a snap, which starts in no container. */
function isDebian(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // A Linux without this file is no Debian.
  }
}

/** What makes a command run as root: nothing, `sudo`, or undefined when we may not. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function run([command, ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command!, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
