import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { siteNames, type SiteName } from './sites';

const root = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** What is built: the sites, and the lab of editors that tests open under their hosts. */
type Part = SiteName | 'lab';

/** Where each built part lies; one without an `index.html` is not there. */
export type SiteFolders = ReadonlyMap<Part, string>;

/** The folders that a part is made of beside its own. */
const shared: Record<Part, readonly string[]> = {
  x: ['feed'],
  linkedin: ['feed', 'x'],
  instagram: ['feed', 'x'],
  lab: ['linkedin'],
};

/** The address below which the files of a part are asked for. */
const bases: Record<Part, string> = {
  x: '/_playground/',
  linkedin: '/_playground/',
  instagram: '/_playground/',
  lab: '/_lab/',
};

/**
 * npm gives each package of the older Lexical a core of its own, under an alias. They must share
 * one, as they would in a page that has no other.
 */
const oneOldLexical: Plugin = {
  name: 'one-old-lexical',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === 'lexical' && importer?.includes('/node_modules/lexical-old')
      ? this.resolve('lexical-old', root)
      : undefined;
  },
};

/** A short name for the present state of a partʼs sources. */
async function hashOfSources(part: Part): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [...shared[part], part]) {
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
 * Builds a part unless it was built from the same sources before.
 * @returns the folder that holds its `index.html` and its assets
 */
async function buildPart(part: Part): Promise<string> {
  const folder = join(output, part, await hashOfSources(part));
  if (existsSync(join(folder, 'index.html'))) return folder;
  // Built aside and moved when it is whole, so that two builds at once do not meet half of one.
  const aside = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root: join(root, part),
    base: bases[part],
    plugins: [oneOldLexical],
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

/** Builds the parts, one sub-folder each, that were not built from the same sources before. */
export async function buildPlayground(): Promise<SiteFolders> {
  const folders = new Map<Part, string>();
  for (const part of [...siteNames, 'lab'] as const) {
    if (existsSync(join(root, part, 'index.html'))) folders.set(part, await buildPart(part));
  }
  return folders;
}
