import { join } from 'node:path';
import { bundleScript } from '@/tests/support/bundle';

/** A file of `inside/` as a script that puts its exports into the global `bench`. */
export function bundle(name: string): Promise<string> {
  return bundleScript(join(import.meta.dirname, 'inside', `${name}.ts`), 'bench');
}
