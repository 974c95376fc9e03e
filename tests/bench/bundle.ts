import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { output, root } from '@/tests/support/paths';

/**
 * Bundles a file of `inside/` into one script that puts its exports into the global `bench`, for a
 * page that cannot import modules.
 */
export async function bundle(name: string): Promise<string> {
  const outDir = join(output, 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'inside', `${name}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
  return readFile(join(outDir, `${name}.js`), 'utf8');
}
