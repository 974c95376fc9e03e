import { parseArgs } from 'node:util';
import { startPlayground } from '@/tests/playground/server';
import { launchChromium } from '@/tests/support/launch-chromium';
import { setUpDemoBrand } from '@/tests/support/demo-brand';
import { buildExtension } from './build-extension';
import { fail } from './fail';
import { hasDisplay } from './start/has-display';
import { showWindow } from './start/show-window';
import { tour } from './start/tour';

/** `npm start`: the extension at work, in a browser of its own, on made-up sites. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { tour: { type: 'boolean' }, lang: { type: 'string', default: 'en' } },
  });
  const lang = values.lang === 'fr' ? 'fr' : 'en';
  const headless = values.tour ?? !hasDisplay();
  console.log('Building the extension …');
  const extension = await buildExtension();
  console.log('Starting the playground: X, LinkedIn and Instagram in small, with made-up posts …');
  const playground = await startPlayground({ now: Date.now() });
  const { port, close } = playground;
  console.log(`Starting the browser${headless ? ', without a window' : ''} …`);
  const launched = await launchChromium({ extension, port, lang, headless });
  console.log('Setting up the demo brand, Maison Lumen, on all three (LinkedIn switched on) …');
  await setUpDemoBrand(launched, ['x', 'linkedin', 'instagram']);
  await (headless ? tour(launched, lang, playground) : showWindow(launched, lang));
  await launched.close();
  await close();
}

await start().catch(fail);
process.exit(0);
