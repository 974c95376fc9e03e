import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { startPlayground, type Playground } from '../playground/server';
import { bundleScript } from '../support/bundle';
import { fixtureNow, loadFixture } from '../support/fixture';
import type { Launched } from '../support/launched';
import { browsers } from './cases';

const fixtures = platforms.flatMap(({ id }) => {
  const folder = `lib/platforms/${id}/fixtures`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);
});

/** The page of unit tests understands selectors more loosely than a browser does. */
describe.each(browsers)('the readers in %s', (_, launch) => {
  let playground: Playground;
  let launched: Launched;
  let script: string;
  beforeAll(async () => {
    script = await bundleScript(join(import.meta.dirname, 'inside', 'fixtures.ts'), 'fixtures');
    const pages = new Map(
      fixtures.map((path) => {
        const { url, html } = loadFixture(path);
        return [addressOf(url, path), { html: `<!doctype html>${html}` }];
      }),
    );
    playground = await startPlayground({ now: fixtureNow, count: 30, pages });
    launched = await launch({ port: playground.port });
  }, 120_000);
  afterAll(async () => {
    await launched?.close();
    await playground?.close();
  });

  test.each(fixtures)('tell of %s what its golden says', async (path) => {
    const page = await launched.browser.newPage();
    // Hostile pages ask questions, and for things that never come.
    page.on('dialog', (dialog) => void dialog.dismiss());
    const address = addressOf(loadFixture(path).url, path);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const told = (await page.evaluate(
      `${script}; globalThis.fixtures = fixtures; fixtures.readPage(${fixtureNow})`,
    )) as string;
    const boxes = await page.evaluate(`fixtures.readBoxes(${fixtureNow})`);
    const taken = await page.evaluate('fixtures.messagesTaken()');
    await page.close();
    const boxesGolden = path.replace('.html', '.composers.json');
    const wanted = existsSync(boxesGolden) ? readFileSync(boxesGolden, 'utf8') : undefined;
    expect(parsed(boxes as string | undefined)).toEqual(parsed(wanted));
    expect(taken, 'boxes of private messages').toBe(0);
    const golden = JSON.parse(readFileSync(path.replace('.html', '.json'), 'utf8')) as unknown;
    expect(JSON.parse(told)).toEqual(golden);
  });
});

/** Several fixtures may be of one address: what is asked for after it does not count. */
function addressOf(url: string, path: string): string {
  const address = new URL(url);
  address.searchParams.set('fixture', path);
  return address.href;
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
