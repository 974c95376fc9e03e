import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startPlayground } from '@/tests/playground/server';
import { root } from '@/tests/support/paths';
import { buildExtension } from './build-extension';
import { fail } from './fail';
import { photograph } from './screenshots/photograph';

/** The pictures are of this instant, so that making them again changes nothing. */
const now = Date.UTC(2026, 10, 20, 9, 30);
process.env['TZ'] = 'Europe/Paris'; // The browser takes it over: days begin where the brand is.

/** `npm run screenshots`: the pictures of the README, made by the build of this very state. */
async function screenshots(): Promise<void> {
  const folder = join(root, 'assets', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const extension = await buildExtension();
  const playground = await startPlayground({ now });
  for (const lang of ['en', 'fr'] as const) {
    console.log(`Taking the pictures in ${lang === 'fr' ? 'French' : 'English'} …`);
    await photograph({ extension, port: playground.port, lang, now, folder, playground });
  }
  await playground.close();
  console.log(`They are in ${relative(root, folder)}.`);
}

await screenshots().catch(fail);
process.exit(0);
