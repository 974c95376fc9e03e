import type { ItemAdapter } from '../types';
import { sponsored } from './sponsored';
import { author, comments, likes, mediaBlock, mediaTime, permalink, postLink } from './shared';

const common = {
  kind: 'post',
  id: permalink,
  key: 'instagram:{id}',
  url: 'https://www.instagram.com/p/{id}/',
  idTime: mediaTime,
  authorHandle: author,
  publishedAt: [{ at: `${postLink} time[datetime]`, take: '@datetime' }],
  counts: { likes, comments },
  block: mediaBlock,
  ad: { inside: ['a[href^="https://www.facebook.com/ads/"]'] },
  // between the icons at the start and the bookmark at the end
  badge: [{ when: 'article, main', at: 'section', inset: { end: 56, top: 8 } }],
} as const satisfies Partial<ItemAdapter>;

/** A post in the feed, and in the dialog over a profile. */
export const article: ItemAdapter = {
  ...common,
  name: 'article',
  root: [{ at: 'article' }],
  only: [`${postLink} time[datetime]`],
  ad: {
    ...common.ad,
    // in the head, below the name, where the place stands otherwise
    label: {
      at: ':scope > div > div:first-child span:not(:has(*))',
      words: sponsored,
      by: [],
    },
  },
  text: [
    { at: 'h1', take: 'text' },
    // the caption: the line after the author's name, below the icons
    { at: 'section ~ div div:has(> span a[role="link"]) + span[dir="auto"] > div', take: 'text' },
    { at: 'section ~ div div:has(> span a[role="link"]) + span[dir="auto"]', take: 'text' },
  ],
  notText: 'button, [role="button"]',
  cut: ['section ~ div span[dir="auto"] > span > [role="button"]'],
  expects: [{ field: 'authorHandle' }, { field: 'publishedAt' }],
};

/** A post on a page of its own, which has no article any more. */
export const openedPost: ItemAdapter = {
  ...common,
  name: 'post page',
  root: [
    { at: `main[role="main"] ${postLink} time[datetime]:not(article *)`, up: 'main[role="main"]' },
  ],
  text: [{ at: 'time[datetime]:not(a *)', up: 'div', after: true, take: 'text' }],
  expects: [{ field: 'authorHandle' }, { field: 'publishedAt' }],
};
