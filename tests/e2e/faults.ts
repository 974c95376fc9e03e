import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, in its own words.
 * @param within a selector of what is looked at; the whole page when absent
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (root) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await (root === undefined ? run() : run({ include: [[root]] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, within);
}

/** What axe finds wrong on a page of ours; and whether it scrolls sideways. */
export async function faultsOfPage(page: Page): Promise<string[]> {
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await faults(page)), ...(isTooWide ? ['scrolls sideways'] : [])];
}
