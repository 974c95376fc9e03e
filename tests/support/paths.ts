import { join } from 'node:path';

/** The root of the project: every command is run from there by npm. */
export const root = join(import.meta.dirname, '..', '..');

/** Where WXT writes; also tours, reports and the playground's bundle. */
export const output = join(root, '.output');

/** The production builds, as they are zipped for the stores. */
export const builds = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
} as const;
