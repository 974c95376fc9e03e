import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { pressPickKey, waitForChip } from '@/tests/support/coach';
import { loadFixture } from '@/tests/support/fixture';
import { putTemplates, template } from '@/tests/support/templates';
import { madeUpLibrary } from '@/tests/templates/search/made-up-library';
import type { Measurement } from './benchmark';
import { timeInsertion, watchInsertions } from './insertion';
import { scriptsBesideOurs } from './our-scripts';
import { switchOn } from './sites';
import { trace } from './trace';
import { withSite } from './with-site';

const loads = 5;
const times = 9;
const settleMs = 1500;
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** Replies that Enter inserts at once: without anything to fill in, and not too long for X. */
const library = madeUpLibrary(1000).map((row, place) =>
  template(place, { ...row, versions: { en: [`${place}. ${row.title}.`.repeat(4)] } }),
);

/** What the coach weighs, what a focus costs, and how long one waits for the picker and a reply. */
export async function coach(extension: string): Promise<Measurement[]> {
  const bytes = gzipSync(readFileSync(join(extension, 'coach.js')), { level: 9 }).length;
  return [
    { name: 'coach: script, gzipped', value: bytes / 1000, unit: 'kB', bound: { atMost: 30 } },
    ...(await focuses(extension)),
    ...(await picking(extension)),
  ];
}

/** On a page that has no script of its own, so that all that runs there is ours. */
async function focuses(extension: string): Promise<Measurement[]> {
  const { url, html } = loadFixture('lib/platforms/x/fixtures/reply-inline.html');
  const pages = new Map([[url, { html }]]);
  return withSite({ extension, feed: { count: 30, pages } }, async (site) => {
    await switchOn(await site.extensionPage('options.html'));
    const first: number[] = [];
    const later: number[] = [];
    for (let load = 0; load < loads; load++) {
      const page = await site.browser.newPage();
      await page.goto(url);
      await setTimeout(settleMs);
      const focus = () => scriptOf(page, site.extensionId, () => page.focus(editor));
      first.push(await focus());
      await waitForChip(page);
      await page.$eval(editor, (box) => (box as HTMLElement).blur());
      await setTimeout(settleMs);
      later.push(await focus());
      await page.close();
    }
    return [
      measured('coach: first focus of a page', median(first)!, 60),
      measured('coach: another focus', median(later)!, 2),
    ];
  });
}

/** @returns ms of the pageʼs main thread in scripts */
async function scriptOf(page: Page, id: string, act: () => Promise<void>): Promise<number> {
  const events = await trace(page, async () => {
    await act();
    await setTimeout(settleMs);
  });
  const scripts = scriptsBesideOurs(events, id);
  if (scripts.length === 0) throw new Error('The extension did not run in the page.');
  return scripts.reduce((sum, { tdur }) => sum + tdur / 1000, 0);
}

/** On the playground’s X, with its real editor. */
async function picking(extension: string): Promise<Measurement[]> {
  return withSite({ extension, feed: { count: 30 } }, async (site) => {
    const view = await site.extensionPage('options.html');
    await switchOn(view);
    await putTemplates(view, library);
    const page = await site.browser.newPage();
    await watchInsertions(page);
    const [post] = site.playground.feed.byId.values();
    if (!post) throw new Error('The playground has no post.');
    await page.goto(`https://x.com/${post.author}/status/${post.id}`);
    await page.waitForSelector(editor);
    await page.bringToFront();
    await page.click(editor);
    await waitForChip(page);
    await setTimeout(settleMs);
    const opened: number[] = [];
    const inserted: number[] = [];
    for (let time = 0; time < times; time++) {
      opened.push(await pressPickKey(view, page.url()));
      inserted.push(await timeInsertion(page));
      await setTimeout(200);
    }
    return [
      measured('coach: picker open, with its first results', median(opened)!, 50),
      measured('coach: a reply inserted and read back', median(inserted)!, 150),
    ];
  });
}

function measured(name: string, value: number, atMost: number): Measurement {
  return { name, value, unit: 'ms', bound: { atMost } };
}
