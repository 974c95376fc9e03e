import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@/tests/support/temporary-folder';

/** An extension that does nothing: a browser with it is a browser without ours. */
export async function withNothingInstalled<R>(work: (extension: string) => Promise<R>): Promise<R> {
  const folder = temporaryFolder();
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  writeFileSync(join(folder.path, 'manifest.json'), JSON.stringify(manifest));
  try {
    return await work(folder.path);
  } finally {
    folder.remove();
  }
}
