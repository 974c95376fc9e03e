import { vi } from 'vitest';

/**
 * Asks again and again until a check no longer throws. A second, which Vitest gives, is what a busy
 * machine may take for one answer of a database: how fast it is, is for the bench.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 });
}
