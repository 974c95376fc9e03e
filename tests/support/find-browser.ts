import { statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { type BrowserName, pathVariable } from './browser-name';
import { commandNames, usualPlaces } from './usual-places';

/** What the search asks of the machine; tests describe other machines with it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isFile(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};

/**
 * The executable of a browser: the one that the person names, else the first found on PATH, else
 * in the usual places.
 * @returns its full path; undefined when there is none
 * @throws when BROWSER_PATH or FIREFOX_PATH names no file: to take another one in silence would
 *   test something else than what was asked for
 */
export function findBrowser(name: BrowserName, machine = thisMachine): string | undefined {
  const { platform, env, isFile } = machine;
  const named = env[pathVariable[name]];
  if (named !== undefined && named !== '') {
    if (isFile(named)) return named;
    throw new Error(`${pathVariable[name]} is “${named}”, and there is no such file.`);
  }
  return [...onPath(name, machine), ...usualPlaces(name, platform, env)].find(isFile);
}

function onPath(name: BrowserName, { platform, env }: Machine): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const extension = platform === 'win32' ? '.exe' : '';
  return commandNames[name].flatMap((command) =>
    folders.map((folder) => join(folder, command + extension)),
  );
}
