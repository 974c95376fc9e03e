import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit';

/** A folder that is gone when `remove` is called, or at the latest when this process ends. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'repartee-'));
  // A browser that was just killed may still write for a moment: hence the retries.
  const erase = () =>
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  const forget = atExit(erase);
  return {
    path,
    remove() {
      erase();
      forget();
    },
  };
}
