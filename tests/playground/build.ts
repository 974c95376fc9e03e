import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { siteNames, type SiteName } from './sites';

const root = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** Where each built site lies; a site without an `index.html` is not there. */
export type SiteFolders = ReadonlyMap<SiteName, string>;

/** A short name for the present state of a siteʼs sources, its own and those it shares with X. */
async function hashOfSources(site: SiteName): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of new Set(['feed', 'x', site])) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash
    .update(await readFile(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Builds a site unless it was built from the same sources before.
 * @returns the folder that holds its `index.html` and its assets
 */
async function buildSite(site: SiteName): Promise<string> {
  const folder = join(output, site, await hashOfSources(site));
  if (existsSync(join(folder, 'index.html'))) return folder;
  // Built aside and moved when it is whole, so that two builds at once do not meet half of one.
  const aside = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root: join(root, site),
    base: '/_playground/',
    mode: 'production',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // `jsxDev` is said because vite would follow NODE_ENV, which is `test` under vitest.
    esbuild: { jsx: 'automatic', jsxDev: false, jsxImportSource: 'react', tsconfigRaw: {} },
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  if (existsSync(folder)) await rm(aside, { recursive: true });
  else await rename(aside, folder);
  return folder;
}

/** Builds the sites, one sub-folder each, that were not built from the same sources before. */
export async function buildPlayground(): Promise<SiteFolders> {
  const folders = new Map<SiteName, string>();
  for (const site of siteNames) {
    if (existsSync(join(root, site, 'index.html'))) folders.set(site, await buildSite(site));
  }
  return folders;
}
