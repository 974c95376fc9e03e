import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPlayground } from '@/tests/playground/server';
import { launchChromium } from '@/tests/support/launch-chromium';
import { setPlatformModes } from '@/tests/support/platform-modes';
import { builtExtension } from './build-extension';
import type { Actual } from './captures/actual';
import { comparePage } from './captures/compare-page';
import { readPage } from './captures/read-page';
import { savedPages, type SavedPage } from './captures/saved-pages';
import { mismatchLine, scoreTable, total, totalLine } from './captures/scores';
import type { Verdict } from './captures/verdict';
import { fail } from './fail';

const usage = `npm run captures -- FOLDER [--out FOLDER]

Reads every saved page (NAME.html) of a folder with the production build, and compares what it
kept with NAME.expected.json where there is one. With --out, writes what it kept: NAME.actual.json.`;

async function captures(): Promise<Verdict[]> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error(usage);
  const pages = savedPages(folder);
  if (pages.length === 0) throw new Error(`There is no saved page (NAME.html) in ${folder}.`);
  const extension = await builtExtension(console.log);
  const served = new Map<string, { html: string }>();
  const playground = await startPlayground({ pages: served });
  const launched = await launchChromium({ extension, port: playground.port });
  const database = await launched.extensionPage('manifest.json');
  await setPlatformModes(database, { x: 'overlay', linkedin: 'overlay', instagram: 'overlay' });
  const verdicts: Verdict[] = [];
  for (const page of pages) {
    served.set(page.url, page);
    const actual = await readPage(launched, database, page);
    if (values.out !== undefined) write(join(values.out, `${page.name}.actual.json`), actual);
    verdicts.push(...report(page, actual));
  }
  await launched.close();
  await playground.close();
  return verdicts;
}

function report({ name, expected }: SavedPage, actual: Actual): Verdict[] {
  const verdicts = expected ? comparePage(expected, actual) : [];
  const { posts, comments, composers } = actual;
  const read = `${posts.length} posts, ${comments.length} comments, ${composers.length} boxes`;
  console.log(`${name}: ${read}${expected ? '' : ' (nothing to compare with)'}`);
  for (const one of verdicts) if (one.verdict !== 'right') console.log(`  - ${mismatchLine(one)}`);
  return verdicts;
}

function write(path: string, actual: Actual): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`);
}

const verdicts = await captures().catch(fail);
console.log(`\n${scoreTable(verdicts)}\n\n${totalLine(verdicts)}`);
process.exit(total(verdicts).wrong > 0 ? 1 : 0);
