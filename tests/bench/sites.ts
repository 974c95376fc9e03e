import type { Page } from 'puppeteer-core';
import type { Platform } from '@/lib/model/platform';
import { setPlatformModes } from '@/tests/support/platform-modes';

/** A site of the playground, as it is measured. */
export interface BenchSite {
  id: Platform;
  feed: string;
  /** Something of a post in the feed. */
  post: string;
  /** What scrolls. */
  box: string;
  /** A page on which nothing is read. */
  empty: string;
  /** Posts of the feed that is scrolled to its end. */
  count: number;
}

export const benchSites: readonly BenchSite[] = [
  {
    id: 'x',
    feed: 'https://x.com/home',
    post: 'article',
    box: 'html',
    empty: 'https://x.com/empty-bench',
    count: 2000,
  },
  {
    id: 'linkedin',
    feed: 'https://www.linkedin.com/feed/?lang=en&front=sdui',
    post: '[role="listitem"] h2',
    box: '#workspace',
    empty: 'https://www.linkedin.com/empty-bench',
    count: 400,
  },
  {
    id: 'instagram',
    feed: 'https://www.instagram.com/?lang=en&layout=new',
    post: 'article time',
    box: 'html',
    empty: 'https://www.instagram.com/empty-bench',
    count: 400,
  },
];

/** All sites are measured as they are when they are switched on. */
export function switchOn(view: Page): Promise<void> {
  return setPlatformModes(view, { x: 'overlay', linkedin: 'overlay', instagram: 'overlay' });
}
