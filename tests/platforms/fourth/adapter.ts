import type { Platform } from '@/lib/model/platform';
import type { ItemAdapter, PlatformAdapter } from '@/lib/platforms/types';

const post: ItemAdapter = {
  name: 'bench',
  kind: 'post',
  root: [{ at: 'li[data-bench]' }],
  ad: { inside: ['.paid'] },
  id: [{ at: ':scope', take: '@data-bench', pick: /^(\d{1,12})$/ }],
  key: 'agora:{id}',
  url: 'https://agora.example/{authorHandle}/{id}',
  authorHandle: [{ at: 'a.who', take: '@href', pick: /^\/([\w.-]{1,40})$/ }],
  authorName: [{ at: 'a.who', take: 'text' }],
  text: [{ at: 'blockquote', take: 'text' }],
  publishedAt: [{ at: 'time[datetime]', take: '@datetime' }],
  counts: {
    likes: [{ at: 'data.claps', take: '@value' }],
    comments: [{ at: 'data.answers', take: 'text', abbreviated: true }],
  },
  expects: [{ field: 'authorHandle' }, { field: 'publishedAt' }, { field: 'likes' }],
};

/** A site that does not exist: what a new one takes is one folder like this one. */
export const agora: PlatformAdapter = {
  // A real one is named in `Platform` (lib/model/platform.ts), in one word.
  id: 'agora' as Platform,
  label: 'Agora',
  origins: ['https://agora.example/*'],
  profileUrl: 'https://agora.example/{handle}',
  pages: {
    square: /^\/$/,
    post: /^\/(?<handle>[\w.-]+)\/(?<id>\d+)$/,
    profile: /^\/(?<handle>[\w.-]+)$/,
  },
  postPages: ['post'],
  accountPages: ['profile'],
  fullPages: ['square'],
  privateParts: [],
  examples: [{ url: 'https://agora.example/', page: 'square' }],
  items: [post],
  accounts: [
    {
      root: ['#plate'],
      handle: [{ at: '#plate h1', take: '@id' }],
      name: [{ at: '#plate h1', take: 'text' }],
      counts: { followers: [{ at: '#plate .crowd', take: 'text', abbreviated: true }] },
    },
  ],
  composers: [{ name: 'answer', box: ['li[data-bench] textarea'], purpose: 'comment' }],
  viewer: [{ at: 'nav a[rel="me"]', take: '@href', pick: /^\/([\w.-]{1,40})$/ }],
  checkedOn: '2026-11-22',
};
