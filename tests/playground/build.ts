import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** A short name for the present state of the sources. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['feed', 'x']) {
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
 * Builds the site unless it was built from the same sources before.
 * @returns the folder that holds `index.html` and its assets
 */
export async function buildPlayground(): Promise<string> {
  const folder = join(output, await hashOfSources());
  if (existsSync(join(folder, 'index.html'))) return folder;
  // Built aside and moved when it is whole, so that two builds at once do not meet half of one.
  const aside = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root: join(root, 'x'),
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
