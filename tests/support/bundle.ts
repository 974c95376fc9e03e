import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { output, root } from './paths';

/**
 * Bundles a file into one script that puts its exports into a global, for a page that cannot import
 * modules.
 *
 * @param entry the fileʼs path
 * @param name of the global
 */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const outDir = join(output, 'bundles', name);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name, fileName: () => 'script.js' },
    },
  });
  return readFile(join(outDir, 'script.js'), 'utf8');
}
