import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlayground, type Playground } from '../playground/server';
import { bundleScript } from '../support/bundle';
import type { Launched } from '../support/launched';
import { browsers } from './cases';
import { cases, shadowCases, type Found } from './editors/editor-cases';
import { impossible } from './editors/impossible';
import { openLab, type LabPage } from './editors/lab-page';
import { drawMatrix, wrongCells } from './editors/matrix';
import { rows, type Row } from './editors/rows';
import { timingOf } from './editors/timing';
import { inTrouble } from './editors/trouble-cases';

let playground: Playground;
let script: string;
beforeAll(async () => {
  const entry = join(import.meta.dirname, 'inside', 'inserter.ts');
  script = await bundleScript(entry, 'inserter');
  playground = await startPlayground({ count: 30 });
}, 120_000);
afterAll(() => playground?.close());

/** What lands in which editor, and how, is printed as a table. */
describe.each(browsers)('a text in %s', (browser, launch) => {
  const matrix = new Map<string, Found>();
  const known = impossible[browser];
  const labs = new Map<string, LabPage>();
  const times: number[] = [];
  let launched: Launched;
  let view: Page;
  beforeAll(async () => {
    launched = await launch({ port: playground.port });
    view = await launched.extensionPage('options.html');
  });
  afterAll(async () => {
    await launched?.close();
    console.log(`${drawMatrix(browser, matrix, known)}\n${timingOf(times)}`);
  });

  const labAt = async (host: string): Promise<LabPage> => {
    const lab = labs.get(host) ?? (await openLab(launched, view, host, script));
    labs.set(host, lab);
    await lab.page.bringToFront();
    return lab;
  };

  /** Finds out, and notes it in the matrix. @returns what is wrong */
  const inspect = async (
    { editor, host }: Row,
    shadow: boolean,
    acts: typeof cases,
  ): Promise<string[]> => {
    const lab = await labAt(host);
    const timed: LabPage = {
      ...lab,
      async insert(wish) {
        const result = await lab.insert(wish);
        if (result.outcome === 'inserted') times.push(result.ms);
        return result;
      },
    };
    const name = shadow ? `${editor} in a shadow root` : editor;
    const found: Found = {};
    matrix.set(name, found);
    const open = (options = {}) => lab.open(editor, { shadow, ...options });
    for (const act of acts) Object.assign(found, await act(timed, open));
    if (!shadow) Object.assign(found, await inTrouble(lab, editor));
    return wrongCells(name, found, known);
  };

  test.each(rows)('lands in $editor', async (row) => {
    expect(await inspect(row, false, cases)).toEqual([]);
  });

  test.each(rows.filter(({ shadow }) => shadow))(
    'lands in $editor in an open shadow root',
    async (row) => {
      expect(await inspect(row, true, shadowCases)).toEqual([]);
    },
  );

  test('and no trace of us in the world of the page', async () => {
    const { page, open, insert } = await labAt('x.com');
    await open('textarea');
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    const stacks = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
      const spy = (): unknown => {
        seen.push(new Error('who asks').stack ?? '');
        return get!.call(document.activeElement);
      };
      Object.defineProperty(document.activeElement!, 'value', { get: spy, set: set! });
      return seen;
    });
    expect((await insert({ text: 'Merci' })).outcome).toBe('inserted');
    const asked = await stacks.evaluate((seen) => seen);
    expect(asked.join('\n'), 'we asked there').toContain('<anonymous');
    expect(asked.join('\n')).not.toContain('-extension:');
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(after).toEqual(before);
  });
});
