import type { Page } from 'puppeteer-core';
import { median } from '@/lib/metrics/median';
import { brandHandle } from '@/tests/playground/feed/accounts';
import { figures as instagramFigures } from '@/tests/playground/instagram/feed/figures';
import { figures as linkedinFigures } from '@/tests/playground/linkedin/feed/figures';
import type { Playground } from '@/tests/playground/server';
import type { Measurement } from './benchmark';
import { bundle } from './bundle';
import { evaluate } from './evaluate';
import { withSite } from './with-site';

interface Case {
  name: string;
  url(playground: Playground): string;
  /** There when the box is. */
  box: string;
  /** Done before, in the page: opens a reply box, or writes a name into one. */
  prepare?(page: Page): Promise<void>;
}

const cases: readonly Case[] = [
  {
    name: 'X, below an opened post',
    url: ({ feed }) => {
      const post = [...feed.byId.values()].find(
        ({ author, parentId }) => author === brandHandle && !parentId,
      )!;
      return `https://x.com/${post.author}/status/${post.id}`;
    },
    box: '[data-testid="inline_reply_offscreen"] [contenteditable]',
  },
  ...(['sdui', 'ember'] as const).map((front): Case => ({
    name: `LinkedIn, ${front}, a reply`,
    url: ({ linkedin }) => {
      const post = linkedinFigures(linkedin).brandPosts.toSorted(
        (a, b) => b.comments.length - a.comments.length,
      )[0]!;
      return `https://www.linkedin.com/feed/update/${post.urn}/?lang=en&front=${front}`;
    },
    box: '.comments-comment-entity .ql-mention, [data-testid*="-commentList"] [data-type="mention"]',
    async prepare(page) {
      const button =
        '.comments-comment-social-bar__reply-action-button--cr, [componentkey^="replaceableComment_"] hr + button';
      await page.waitForSelector(button);
      await page.$$eval(button, (all) => (all.at(-1) as HTMLElement).click());
    },
  })),
  {
    name: 'Instagram, a reply',
    url: ({ instagram }) => {
      const post = instagramFigures(instagram).posts.find(
        ({ listed, commentsLimited }) => !commentsLimited && listed.length > 14,
      )!;
      return `https://www.instagram.com/p/${post.code}/?lang=en`;
    },
    box: 'main form textarea',
    async prepare(page) {
      await page.waitForSelector('main form textarea');
      await page.$$eval('main [role="button"]', (all) =>
        (all.findLast(({ textContent }) => textContent === 'Reply') as HTMLElement).click(),
      );
    },
  },
];

/** How long it takes to find the box in focus, what it answers, and its button. */
export async function focus(extension: string): Promise<Measurement[]> {
  const script = await bundle('focus');
  return withSite({ extension }, async ({ browser, playground }) => {
    const measurements: Measurement[] = [];
    for (const { name, url, box, prepare } of cases) {
      const page = await browser.newPage();
      await page.goto(url(playground));
      await prepare?.(page);
      await page.waitForSelector(box);
      const { first, later } = (await evaluate(page, `${script}; bench.focusAgain()`)) as {
        first: number;
        later: number[];
      };
      const value = median(later)!;
      measurements.push(
        { name: `focus: ${name}, the first time`, value: first, unit: 'ms', bound: { atMost: 60 } },
        { name: `focus: ${name}`, value, unit: 'ms', bound: { atMost: 2 } },
      );
      await page.close();
    }
    return measurements;
  });
}
