import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const alias = { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '') };

export default defineConfig({
  test: {
    // One for each core: by itself Vitest leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        // Inside the project: at the root, the fake browser would not be installed in it.
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Properties take a second or two, many times that on a busy machine: speed is for the bench.
          testTimeout: 60_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // One browser at a time: two of them starve each other, and windows fight for the focus.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
