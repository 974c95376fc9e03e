import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds } from '../support/paths';

/** Every permission, with its reason. A new one needs a line here and one in the README. */
const permissions = {
  storage: 'settings: the active brand, and what could not be stored',
  unlimitedStorage: 'a year of posts must not be evicted when the disk gets full',
  scripting: 'starts the script in tabs that were open before an install or update',
};

/** In Chromium only; Firefox has a sidebar without one. */
const inChromium = { sidePanel: 'the sidebar beside the page in which one replies' };

/** The keys that are suggested. Chromium gives none away that it has itself. */
const keys = { pick: 'Alt+Shift+M', sidebar: 'Alt+Shift+L' };

/** The sites that are read; each has its line in the README. */
const sites = ['https://x.com/*', 'https://www.linkedin.com/*', 'https://www.instagram.com/*'];

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  content_scripts: { matches: string[]; js: string[]; css?: string[]; all_frames?: boolean }[];
}

describe.each(Object.entries(builds))('the %s build', (browser, folder) => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest & Record<string, unknown>;

  test('asks for no permission that has no reason', () => {
    const asked = { ...permissions, ...(browser === 'chromium' && inChromium) };
    expect(manifest.permissions?.toSorted()).toEqual(Object.keys(asked).toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions?.toSorted()).toEqual(sites.toSorted());
  });

  test('suggests a key for what a hand on the keyboard wants', () => {
    const suggested = Object.entries(manifest.commands ?? {}).map(([name, command]) => [
      name,
      command.suggested_key?.default,
    ]);
    expect(Object.fromEntries(suggested)).toEqual(keys);
  });

  test('cannot be found by a page: nothing is web-accessible or connectable', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const parts = ['reader.js', 'drawing.js', 'sketch.js'];
    const scripts = [...manifest.content_scripts.flatMap(({ js }) => js), ...parts].map(read);
    for (const script of scripts) expect(script).not.toMatch(/postMessage|-extension:\/\//);
  });

  test('loads one small script on the sites, in the top frame, without a database', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script!.matches.toSorted()).toEqual(sites.toSorted());
    expect(script!.all_frames ?? false).toBe(false);
    expect(script!.css ?? []).toEqual([]);
    // with the reader, which follows where there are posts
    const code = [...script!.js, 'reader.js'].map(read).join('');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(28_000);
    expect(code + read('drawing.js')).not.toMatch(/indexedDB|ZodError/);
  });

  test('calls no server: no fetch, no socket, no beacon in our code', () => {
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map(read)
      .join('\n');
    expect(code).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/);
    expect(code).not.toMatch(/\bfetch\(/);
  });
});

test('Firefox is told that no data leaves', () => {
  const path = join(builds.firefox, 'manifest.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
